alter table funds_counter_check
  add column bank_report_id uuid        null,
  add column bank_report_no varchar(40) not null default '' collate utf8mb4_nopad_bin,
  add key funds_counter_check_report (bank_report_id);
