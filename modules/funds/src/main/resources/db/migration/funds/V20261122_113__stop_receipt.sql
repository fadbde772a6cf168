create table funds_stop_receipt (
  id         uuid         not null primary key,
  stop_id    uuid         not null,
  receipt_no varchar(60)  not null collate utf8mb4_nopad_bin,
  edition    int          not null,
  said       varchar(4000) not null,
  seal       varchar(500) not null collate utf8mb4_nopad_bin,
  issued_at  datetime(6)  not null,
  unique key funds_stop_receipt_no (receipt_no),
  unique key funds_stop_receipt_edition (stop_id, edition)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
