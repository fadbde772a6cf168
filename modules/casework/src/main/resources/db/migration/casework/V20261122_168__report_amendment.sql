create table casework_report_amendment (
  id          uuid        not null primary key,
  report_id   uuid        not null,
  field       varchar(40) not null,
  said_before text        not null,
  says_now    text        not null,
  amended_at  datetime(6) not null,
  amended_by  varchar(60) not null,
  key casework_report_amendment_report (report_id, amended_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
