-- How a query got to an institution that does not work directly (R1.24).
create table funds_query_handover (
  id         uuid          not null primary key,
  query_id   uuid          not null,
  way        varchar(40)   not null,
  number     varchar(60)   not null collate utf8mb4_nopad_bin,
  remark     varchar(1000) not null,
  handed_by  varchar(100)  not null,
  handed_at  datetime(6)   not null,
  entered_at datetime(6)   not null,
  key funds_query_handover_of (query_id, entered_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
