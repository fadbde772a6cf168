-- How far the search table has been filled anew from the records, by type.
create table platform_search_refill (
  type       varchar(20) not null primary key collate utf8mb4_nopad_bin,
  after_id   uuid        null,
  started_at datetime(6) not null,
  done       boolean     not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
