-- Each extension of a stop has a notice of its own.
alter table funds_stop_notice
  add unique key funds_stop_notice_act (stop_id, kind, ordered_at),
  drop key funds_stop_notice_kind;
