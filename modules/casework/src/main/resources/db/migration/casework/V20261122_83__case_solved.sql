alter table casework_case
  add column solved_at      datetime(6)  null,
  add column solved_grounds varchar(500) null;
