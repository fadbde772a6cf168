-- Calls by which institutions were urged to act on an order.
create table funds_urging_call (
  id           uuid          not null primary key,
  subject_type varchar(40)   not null,
  subject_id   uuid          not null,
  phone        varchar(60)   not null collate utf8mb4_nopad_bin,
  spoken_to    varchar(60)   not null,
  result       varchar(1000) not null,
  called_by    varchar(100)  not null,
  called_at    datetime(6)   not null,
  key funds_urging_call_of (subject_id, called_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
