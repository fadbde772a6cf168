-- They are in the directory module now, whose migration has taken over what was in them.
drop table if exists funds_duty_desk;
drop table if exists funds_urging_call;
