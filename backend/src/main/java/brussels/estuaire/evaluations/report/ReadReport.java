package brussels.estuaire.evaluations.report;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.FindEvaluated;
import brussels.estuaire.evaluations.questionnaires.Content.Section;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.evaluations.report.ReportView.ReportedQuestion;
import brussels.estuaire.evaluations.report.ReportView.ReportedSection;
import brussels.estuaire.evaluations.report.ReportView.ReportedThing;
import brussels.estuaire.evaluations.results.AskedOverTime;
import brussels.estuaire.evaluations.results.Counts;
import brussels.estuaire.evaluations.rights.ReadRate;
import brussels.estuaire.evaluations.verbatims.FindVerbatims;
import brussels.estuaire.evaluations.verbatims.QuotedVerbatim;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads a report from what is there today; who asks has named the evaluation. */
@ApplicationScoped
class ReadReport {
    private final FindVerbatims verbatims;
    private final ReadRate rate;
    private final DataSource database;

    ReadReport(FindVerbatims verbatims, ReadRate rate, DataSource database) {
        this.verbatims = verbatims;
        this.rate = rate;
        this.database = database;
    }

    ReportView of(Evaluation it, EvaluationReport report, Set<ReportView.Right> rights) {
        var counts = Counts.of(database, it.id(), List.of());
        var asked = new AskedOverTime(QuestionnaireVersion.all(it.questionnaire()).stream()
                .map(QuestionnaireVersion::content)
                .toList());
        var quotes = verbatims.published(it.id());
        var answers = answers(it, counts);
        return new ReportView(
                it.id(),
                it.title(),
                thing(it),
                it.organisation().name(),
                it.bassin(),
                it.isRecorded(),
                it.expected(),
                it.expectedApart(),
                answers,
                answers == null ? null : rights.isEmpty() ? rate.published(it) : rate.of(it),
                report.foreword,
                Clock.inBrusselsOrNull(report.publishedAt),
                sections(asked, counts, quotes),
                quotes.stream().filter(quote -> isOfNone(quote, asked)).toList(),
                rights,
                report.version);
    }

    /** What closing has counted, or its team typed. */
    private static @Nullable Integer answers(Evaluation it, Counts counts) {
        return it.isRecorded() ? it.answered() : counts.answers().orElse(null);
    }

    private static ReportedThing thing(Evaluation it) {
        var thing = FindEvaluated.of(it.evaluated());
        return new ReportedThing(it.evaluated().subject(), it.evaluated().year(), thing.title(), thing.when());
    }

    private static List<ReportedSection> sections(AskedOverTime asked, Counts counts, List<QuotedVerbatim> quotes) {
        var sections = new ArrayList<ReportedSection>();
        for (Section section : asked.sections()) {
            sections.add(new ReportedSection(section.title(), false, questions(section.questions(), counts, quotes)));
        }
        if (!asked.earlier().isEmpty()) {
            sections.add(new ReportedSection(null, true, questions(asked.earlier(), counts, quotes)));
        }
        return List.copyOf(sections);
    }

    private static List<ReportedQuestion> questions(List<Question> asked, Counts counts, List<QuotedVerbatim> quotes) {
        return asked.stream()
                .map(question -> new ReportedQuestion(
                        question,
                        counts.of(question).orElse(null),
                        quotes.stream()
                                .filter(quote -> question.id().equals(quote.questionId()))
                                .toList()))
                .toList();
    }

    private static boolean isOfNone(QuotedVerbatim quote, AskedOverTime asked) {
        return asked.all().noneMatch(question -> question.id().equals(quote.questionId()));
    }
}
