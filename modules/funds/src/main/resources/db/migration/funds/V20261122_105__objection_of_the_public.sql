-- Nobody of ours took it down if it came through the public site.
alter table funds_freeze_objection
  modify taken_by uuid null,
  add column public_id uuid null,
  add key funds_freeze_objection_public (public_id);
