create table casework_import_line (
  id        uuid         not null primary key,
  import_id uuid         not null,
  line      bigint       not null,
  rejected  boolean      not null,
  field     varchar(60)  not null,
  code      varchar(80)  not null,
  args      text         not null,
  report_id uuid         null,
  cells     mediumtext   null,
  key casework_import_line_import (import_id, rejected, line)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
