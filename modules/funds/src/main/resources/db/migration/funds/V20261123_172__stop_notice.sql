-- 止付通知书: numbered and sealed when it is first needed; what it says does not change after the order.
create table funds_stop_notice (
  id         uuid          not null primary key,
  stop_id    uuid          not null,
  kind       varchar(20)   not null,
  notice_no  varchar(60)   not null collate utf8mb4_nopad_bin,
  said       varchar(1000) not null,
  seal       varchar(500)  not null collate utf8mb4_nopad_bin,
  ordered_at datetime(6)   not null,
  sealed_at  datetime(6)   not null,
  unique key funds_stop_notice_no (notice_no),
  unique key funds_stop_notice_kind (stop_id, kind)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
