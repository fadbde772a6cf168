create table casework_contact (
  id          uuid         not null primary key,
  report_id   uuid         not null,
  position    int          not null,
  kind        varchar(40)  not null,
  value       varchar(300) not null collate utf8mb4_nopad_bin,
  normalised  varchar(300) null collate utf8mb4_nopad_bin,
  entered_at  datetime(6)  not null,
  entered_by  varchar(60)  not null,
  key casework_contact_report (report_id, position),
  key casework_contact_normalised (normalised)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
