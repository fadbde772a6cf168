-- The orders on which two books differ.
create table funds_reconciliation_gap (
  id                uuid        not null primary key,
  reconciliation_id uuid        not null,
  no                int         not null,
  application_id    varchar(60) not null collate utf8mb4_nopad_bin,
  kind              varchar(40) not null,
  here_fen          bigint      null,
  there_fen         bigint      null,
  key funds_reconciliation_gap_of (reconciliation_id, no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
