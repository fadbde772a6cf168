create table casework_lead_mark (
  id         uuid         not null primary key,
  lead_id    uuid         not null,
  position   int          not null,
  kind       varchar(40)  not null,
  value      varchar(300) not null collate utf8mb4_nopad_bin,
  normalised varchar(120) not null collate utf8mb4_nopad_bin,
  key casework_lead_mark_lead (lead_id, position),
  key casework_lead_mark_value (normalised, kind, lead_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
