alter table casework_report
  add key casework_report_loss (loss_fen, id, unit_path, state, fraud_type, received_at),
  add key casework_report_deadline (deadline_at, id, unit_path, state, fraud_type, received_at),
  add key casework_report_handler (handler_id, received_at, id, unit_path, state, fraud_type);
