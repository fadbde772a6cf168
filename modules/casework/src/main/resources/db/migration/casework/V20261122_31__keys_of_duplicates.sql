alter table casework_transfer
  drop key casework_transfer_payee,
  add key casework_transfer_payee (payee_account, entered_at, report_id);
alter table casework_contact
  drop key casework_contact_normalised,
  add key casework_contact_normalised (normalised, entered_at, report_id);
alter table casework_report
  add key casework_report_victim_phone (victim_phone, received_at),
  add key casework_report_victim_identity (victim_identity, received_at);
