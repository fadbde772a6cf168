create table casework_report_draft (
  id          uuid         not null primary key,
  version     int          not null,
  author_id   uuid         not null,
  org_code    varchar(12)  not null collate utf8mb4_nopad_bin,
  unit_path   varchar(255) not null collate utf8mb4_nopad_bin,
  content     mediumtext   not null,
  opened_at   datetime(6)  not null,
  saved_at    datetime(6)  not null,
  key casework_report_draft_author (author_id, saved_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
