create table casework_call_record (
  id       uuid        not null primary key,
  sheet_id uuid        not null,
  case_id  uuid        not null,
  own      varchar(32) not null collate utf8mb4_nopad_bin,
  other    varchar(32) not null collate utf8mb4_nopad_bin,
  outgoing boolean     not null,
  begun_at datetime(6) not null,
  seconds  int         not null,
  cell     varchar(60) not null,
  imei     varchar(20) not null collate utf8mb4_nopad_bin,
  key casework_call_record_other (case_id, other, own, begun_at, seconds),
  key casework_call_record_device (case_id, imei, own, begun_at),
  key casework_call_record_own (case_id, own, begun_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
