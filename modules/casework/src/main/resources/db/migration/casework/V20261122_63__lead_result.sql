create table casework_lead_result (
  id            uuid         not null primary key,
  lead_id       uuid         not null,
  kind          varchar(40)  not null,
  quantity      bigint       not null,
  note          varchar(200) not null,
  recorded_at   datetime(6)  not null,
  recorder_id   uuid         not null,
  recorder_name varchar(60)  not null,
  key casework_lead_result_lead (lead_id, recorded_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
