package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a problem's code means, for the page that explains it. */
@Schema(name = "ProblemExplanation")
record Explanation(String code, int status, Text title, Text detail) {}
