create table platform_attachment (
  id             uuid         not null primary key,
  subject_type   varchar(60)  not null collate utf8mb4_nopad_bin,
  subject_id     varchar(60)  not null collate utf8mb4_nopad_bin,
  unit_path      varchar(200) not null collate utf8mb4_nopad_bin,
  file_name      varchar(200) not null,
  kind           varchar(40)  not null,
  size_bytes     bigint       not null,
  sha256         char(64)     not null collate utf8mb4_nopad_bin,
  sm3            char(64)     not null collate utf8mb4_nopad_bin,
  uploaded_by    varchar(100) not null collate utf8mb4_nopad_bin,
  uploader_name  varchar(100) not null,
  uploaded_at    datetime(6)  not null,
  key platform_attachment_subject (subject_id, subject_type, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
