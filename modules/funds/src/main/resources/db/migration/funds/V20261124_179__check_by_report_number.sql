alter table funds_counter_check
  add key funds_counter_check_report_no (bank_report_no, bank_code),
  drop key funds_counter_check_report;
