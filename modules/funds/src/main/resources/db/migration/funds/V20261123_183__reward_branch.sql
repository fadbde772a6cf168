alter table funds_counter_reward
  add column branch varchar(120) not null default '',
  add key funds_counter_reward_list (list_no);

update funds_counter_reward r join funds_counter_check c on c.id = r.check_id set r.branch = c.branch;
