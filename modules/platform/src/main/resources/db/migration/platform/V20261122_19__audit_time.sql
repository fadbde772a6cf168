alter table platform_audit add key platform_audit_time (at_system, id);
