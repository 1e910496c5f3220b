-- Thanks for a reflection, apart from those that one colleague says to another for their help.
alter table thanks rename to reflection_thanks;
alter table reflection_thanks rename constraint thanks_pkey to reflection_thanks_pkey;
alter table reflection_thanks rename constraint thanks_reflection_id_from_user_id_key to reflection_thanks_reflection_id_from_user_id_key;
alter table reflection_thanks rename constraint thanks_reflection_id_fkey to reflection_thanks_reflection_id_fkey;
alter table reflection_thanks rename constraint thanks_helped_check to reflection_thanks_helped_check;
