-- A bank's book of a day laid beside ours.
create table funds_reconciliation (
  id             uuid         not null primary key,
  bank_code      varchar(12)  not null collate utf8mb4_nopad_bin,
  bank_path      varchar(255) not null collate utf8mb4_nopad_bin,
  book_day       date         not null,
  taken_by       varchar(100) not null,
  taken_at       datetime(6)  not null,
  orders_here    int          not null,
  orders_there   int          not null,
  sum_here_fen   bigint       not null,
  sum_there_fen  bigint       not null,
  gap_count      int          not null,
  key funds_reconciliation_bank (bank_path, taken_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
