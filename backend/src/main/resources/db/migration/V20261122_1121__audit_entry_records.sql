-- A statement may name several records, separated by commas: what was done lately to an organisation and its services.
alter policy audit_entry_of_record on audit_entry
  using (record_id = any (string_to_array(current_setting('estuaire.audited_record', true), ',')));
