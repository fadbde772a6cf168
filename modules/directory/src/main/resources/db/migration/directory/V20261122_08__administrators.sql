-- The unit of the three separated administrators (R9.3) stands beside the police tree, so that its path covers no
-- business record. Keycloak's realm holds their logins.
insert into directory_organisation (code, version, name, short_name, kind, level, parent_code, path, active) values
  ('000000000000', 0, '反诈中心运行管理', '运行管理', 'POLICE', 'OPERATIONS', null, '/000000000000/', true);
insert into directory_account (id, version, username, keycloak_id, name, police_no, phone, org_code, unit_path, status, authority_rank) values
  ('019aa9a0-0000-7000-8000-000000000001', 0, 'sysadmin', null, '系统管理员', '', '', '000000000000', '/000000000000/', 'ACTIVE', null),
  ('019aa9a0-0000-7000-8000-000000000002', 0, 'secadmin', null, '安全管理员', '', '', '000000000000', '/000000000000/', 'ACTIVE', null),
  ('019aa9a0-0000-7000-8000-000000000003', 0, 'auditor', null, '审计员', '', '', '000000000000', '/000000000000/', 'ACTIVE', null);
insert into directory_account_role (account_id, role) values
  ('019aa9a0-0000-7000-8000-000000000001', 'SYSTEM_ADMIN'),
  ('019aa9a0-0000-7000-8000-000000000002', 'SECURITY_ADMIN'),
  ('019aa9a0-0000-7000-8000-000000000003', 'AUDITOR');
