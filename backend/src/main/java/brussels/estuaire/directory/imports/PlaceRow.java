package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.ServiceForms;
import brussels.estuaire.directory.ServiceForms.Whole;
import brussels.estuaire.directory.imports.ImportedRow.Finding;
import brussels.estuaire.directory.imports.TellRow.Told;
import brussels.estuaire.directory.sheets.Columns;
import brussels.estuaire.organisations.Organisation;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a row is about: whose service, which one when it is known, and the form that it becomes. */
@RequestScoped
class PlaceRow {
    private static final Pattern KEY = Pattern.compile(OptionsForm.KEY);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final TellRow tellRow;
    private final ServiceForms forms;

    PlaceRow(TellRow tellRow, ServiceForms forms) {
        this.tellRow = tellRow;
        this.forms = forms;
    }

    /**
     * A row in its place.
     *
     * @param organisation null when the row names none that its bringer edits
     * @param known the service that it updates; null when it creates one
     */
    record Placed(
            @Nullable Organisation organisation,
            @Nullable Whole known,
            @Nullable String source,
            @Nullable String key,
            ObjectNode form,
            List<Finding> findings) {}

    Placed of(ServiceImport brought, ImportedRow row) {
        var findings = new ArrayList<Finding>();
        var organisation = organisation(brought, row, findings);
        var key = row.cell(brought, Columns.KEY);
        var source = key.isEmpty() ? "" : row.cell(brought, Columns.SOURCE);
        source = key.isEmpty() || !source.isEmpty() ? source : brought.source;
        refuseUnlessKey(Columns.KEY, key, findings);
        refuseUnlessKey(Columns.SOURCE, source, findings);
        var known = organisation == null
                ? Optional.<Whole>empty()
                : known(brought, row, organisation, findings).or(() -> doubled(row));
        if (known.isEmpty() && organisation != null && !key.isEmpty() && findings.isEmpty()) {
            known = forms.keyed(organisation, source, key);
        }
        var told =
                tellRow.of(brought, row, known.map(Whole::form).orElseGet(() -> JsonNodeFactory.instance.objectNode()));
        told.findings().addAll(findings);
        check(brought, row, told, known.map(Whole::id).orElse(null));
        return new Placed(
                organisation,
                known.orElse(null),
                key.isEmpty() ? null : source,
                key.isEmpty() ? null : key,
                told.form(),
                told.findings());
    }

    private void check(ServiceImport brought, ImportedRow row, Told told, @Nullable UUID known) {
        if (row.cells.stream().skip(brought.headings.size()).anyMatch(cell -> !cell.isBlank())) {
            told.findings().add(new Finding(null, "cells-too-many"));
        }
        if (told.findings().isEmpty()) {
            forms.faults(told.form(), known).forEach(fault -> told.findings().add(TellRow.finding(fault, told.form())));
        }
    }

    private @Nullable Organisation organisation(ServiceImport brought, ImportedRow row, List<Finding> findings) {
        var named = row.cell(brought, Columns.ORGANISATION);
        var id = named.isEmpty() ? brought.organisation : brought.organisations.get(named);
        var organisation = id == null ? null : Organisation.active(id).orElse(null);
        if (organisation == null) {
            findings.add(new Finding(Columns.ORGANISATION, named.isEmpty() ? "required" : "organisation-not-yours"));
        }
        return organisation;
    }

    /** The service that the row names by its identifier here. */
    private Optional<Whole> known(
            ServiceImport brought, ImportedRow row, Organisation organisation, List<Finding> findings) {
        var id = row.cell(brought, Columns.ID);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var known = ID.matcher(id).matches()
                ? forms.of(List.of(UUID.fromString(id))).stream()
                        .filter(whole -> whole.organisation().id().equals(organisation.id()))
                        .findFirst()
                : Optional.<Whole>empty();
        if (known.isEmpty()) {
            findings.add(new Finding(Columns.ID, "unknown"));
        }
        return known;
    }

    /** The service that the row nearly doubles, when it is to be updated instead. */
    private Optional<Whole> doubled(ImportedRow row) {
        return row.choice == ServiceImport.Choice.UPDATE && !row.similar.isEmpty()
                ? forms.of(List.of(row.similar.getFirst().id())).stream().findFirst()
                : Optional.empty();
    }

    private static void refuseUnlessKey(String column, String value, List<Finding> findings) {
        if (!value.isEmpty() && !KEY.matcher(value).matches()) {
            findings.add(new Finding(column, "key-shape"));
        }
    }
}
