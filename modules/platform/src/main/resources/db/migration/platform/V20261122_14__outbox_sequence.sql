alter table platform_outbox
  add column seq bigint not null auto_increment,
  add unique key platform_outbox_seq (seq),
  drop key platform_outbox_due,
  add key platform_outbox_due (open, state, next_at, seq),
  drop key platform_outbox_order,
  add key platform_outbox_order (subscriber, ordering_key, open, seq);
