create table funds_bank_report_transfer (
  id              uuid          not null primary key,
  bank_report_id  uuid          not null,
  place           int           not null,
  payer_bank      varchar(12)   not null collate utf8mb4_nopad_bin,
  payer_account   varchar(50)   not null collate utf8mb4_nopad_bin,
  payee_bank      varchar(12)   not null collate utf8mb4_nopad_bin,
  payee_account   varchar(50)   not null collate utf8mb4_nopad_bin,
  payee_name      varchar(120)  not null,
  amount_fen      bigint        null,
  transferred_at  datetime(6)   null,
  channel         varchar(40)   not null,
  ceased          boolean       not null,
  key funds_bank_report_transfer_report (bank_report_id, place)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
