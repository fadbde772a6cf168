create table casework_transfer (
  id                  uuid         not null primary key,
  report_id           uuid         not null,
  position            int          not null,
  payer_bank          varchar(12)  not null collate utf8mb4_nopad_bin,
  payer_account       varchar(50)  not null collate utf8mb4_nopad_bin,
  payer_account_typed varchar(80)  not null collate utf8mb4_nopad_bin,
  payee_bank          varchar(12)  not null collate utf8mb4_nopad_bin,
  payee_account       varchar(50)  not null collate utf8mb4_nopad_bin,
  payee_account_typed varchar(80)  not null collate utf8mb4_nopad_bin,
  payee_name          varchar(60)  not null collate utf8mb4_nopad_bin,
  amount_fen          bigint       null,
  transferred_at      datetime(6)  null,
  channel             varchar(40)  not null,
  entered_at          datetime(6)  not null,
  entered_by          varchar(60)  not null,
  key casework_transfer_report (report_id, position),
  key casework_transfer_payee (payee_account)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
