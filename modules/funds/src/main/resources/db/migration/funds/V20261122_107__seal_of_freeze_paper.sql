-- A paper keeps the officers whom it names, whoever works on the freeze later, and the seal over what it says.
alter table funds_freeze_paper
  add column lead_name varchar(100) not null default '',
  add column lead_police_no varchar(40) not null default '',
  add column second_name varchar(100) not null default '',
  add column second_police_no varchar(40) not null default '',
  add column seal varchar(200) null collate utf8mb4_nopad_bin;

update funds_freeze_paper p
  join funds_freeze_order f on f.id = p.freeze_id
  set p.lead_name = f.lead_name,
      p.lead_police_no = f.lead_police_no,
      p.second_name = f.second_name,
      p.second_police_no = f.second_police_no;
