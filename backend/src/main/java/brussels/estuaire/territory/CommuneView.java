package brussels.estuaire.territory;

import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A commune of the Region.
 *
 * @param latitude of its centroid, in degrees (WGS 84), approximate
 * @param bassins the codes of the bassins that share it today
 */
record CommuneView(
        String nis,
        Text name,
        List<String> aliases,
        List<String> postalCodes,
        double latitude,
        double longitude,
        int population,
        LocalDate populationOn,
        Set<String> bassins,
        String source) {

    static CommuneView of(Commune commune, Set<String> bassins) {
        return new CommuneView(
                commune.nis,
                commune.name,
                commune.aliases,
                commune.postalCodes,
                commune.latitude,
                commune.longitude,
                commune.population,
                commune.populationOn,
                bassins,
                commune.source);
    }
}
