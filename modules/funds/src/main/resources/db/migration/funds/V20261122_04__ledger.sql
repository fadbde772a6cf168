-- Figures of stopped money; rows are only ever added, so that any past date can be recomputed.
create table funds_ledger (
  id                  uuid         not null primary key,
  entry_no            bigint       not null auto_increment,
  kind                varchar(40)  not null,
  order_id            uuid         not null,
  report_id           uuid         not null,
  bank_code           varchar(12)  not null collate utf8mb4_nopad_bin,
  unit_path           varchar(255) not null collate utf8mb4_nopad_bin,
  account_balance_fen bigint       not null,
  disputed_fen        bigint       not null,
  at                  datetime(6)  not null,
  recorded_at         datetime(6)  not null,
  unique key funds_ledger_no (entry_no),
  unique key funds_ledger_order (order_id, kind),
  key funds_ledger_unit (unit_path, at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
