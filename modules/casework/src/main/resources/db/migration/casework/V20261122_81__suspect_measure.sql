create table casework_suspect_measure (
  id              uuid        not null primary key,
  suspect_id      uuid        not null,
  kind            varchar(40) not null,
  begun_at        datetime(6) not null,
  due_at          datetime(6) not null,
  ended_at        datetime(6) null,
  document_no     varchar(60) not null collate utf8mb4_nopad_bin,
  end_document_no varchar(60) null collate utf8mb4_nopad_bin,
  key casework_suspect_measure_suspect (suspect_id, begun_at),
  key casework_suspect_measure_begun (kind, begun_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
