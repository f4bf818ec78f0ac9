CREATE VIEW yd_my_role AS SELECT unit, role FROM yd_member WHERE account = SESSION_USER;
CREATE VIEW yd_stand AS SELECT plan_no, piece_id, revision, parent_id, slot, place, units FROM yd_piece
  WHERE EXISTS (SELECT 1 FROM yd_my_role);
GRANT USAGE ON SCHEMA yaodian TO PUBLIC;
GRANT SELECT ON yd_schema, yd_plan, yd_branch, yd_revision, yd_piece, yd_tag, yd_blob, yd_chunk, yd_lock, yd_member,
  yd_comment, yd_lineage, yd_my_role, yd_stand TO PUBLIC;
GRANT INSERT ON yd_plan, yd_branch, yd_revision, yd_piece, yd_tag, yd_blob, yd_chunk, yd_lock, yd_member, yd_comment,
  yd_lineage TO PUBLIC;
GRANT DELETE ON yd_lock, yd_member, yd_lineage TO PUBLIC;
ALTER TABLE yd_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_branch ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_tag ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_blob ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_chunk ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_lock ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE yd_lineage ENABLE ROW LEVEL SECURITY;
CREATE POLICY yd_read ON yd_plan FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_branch FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_revision FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_piece FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_tag FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_blob FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_chunk FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_lock FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_comment FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read ON yd_lineage FOR SELECT USING (EXISTS (SELECT 1 FROM yd_my_role));
CREATE POLICY yd_read_own ON yd_member FOR SELECT
  USING (account = SESSION_USER OR EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 5));
CREATE POLICY yd_add ON yd_plan FOR INSERT
  WITH CHECK (created_by = SESSION_USER AND EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 4));
CREATE POLICY yd_add ON yd_branch FOR INSERT
  WITH CHECK (created_by = SESSION_USER AND EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 4));
CREATE POLICY yd_add ON yd_tag FOR INSERT
  WITH CHECK (tagged_by = SESSION_USER AND EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 4));
CREATE POLICY yd_add ON yd_revision FOR INSERT
  WITH CHECK (author = SESSION_USER AND EXISTS (SELECT 1 FROM yd_my_role m WHERE m.role >= 2));
CREATE POLICY yd_add ON yd_blob FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 2));
CREATE POLICY yd_add ON yd_chunk FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 2));
CREATE POLICY yd_add ON yd_comment FOR INSERT
  WITH CHECK (author = SESSION_USER AND EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 1));
CREATE POLICY yd_add ON yd_lineage FOR INSERT
  WITH CHECK (stated_by = SESSION_USER AND EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 4));
CREATE POLICY yd_drop ON yd_lineage FOR DELETE USING (EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 4));
CREATE POLICY yd_add ON yd_lock FOR INSERT
  WITH CHECK (owner = SESSION_USER AND EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 3));
CREATE POLICY yd_drop ON yd_lock FOR DELETE
  USING (owner = SESSION_USER OR expires < EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000
    OR EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 5));
CREATE POLICY yd_add ON yd_member FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 5));
CREATE POLICY yd_drop ON yd_member FOR DELETE USING (EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 5));
CREATE POLICY yd_add_compiled ON yd_piece FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM yd_my_role WHERE role >= 4)
    AND EXISTS (SELECT 1 FROM yd_revision r WHERE r.revision = yd_piece.revision AND r.author = SESSION_USER));
CREATE POLICY yd_add_own ON yd_piece FOR INSERT
  WITH CHECK (slot = 1 AND change_kind = 1
    AND EXISTS (SELECT 1 FROM yd_revision r WHERE r.revision = yd_piece.revision AND r.author = SESSION_USER)
    AND EXISTS (SELECT 1 FROM yd_stand p, yd_my_role m WHERE m.role >= 3 AND m.unit <> ''
      AND p.plan_no = yd_piece.plan_no AND p.piece_id = yd_piece.piece_id
      AND p.parent_id = yd_piece.parent_id AND p.slot = yd_piece.slot AND p.place = yd_piece.place
      AND p.units = yd_piece.units AND POSITION('|' || m.unit || '|' IN p.units) > 0
      AND p.revision = (SELECT MAX(q.revision) FROM yd_stand q WHERE q.plan_no = p.plan_no
        AND q.piece_id = p.piece_id AND q.revision < yd_piece.revision)));
CREATE POLICY yd_add_report ON yd_piece FOR INSERT
  WITH CHECK (slot = 9 AND change_kind = 0
    AND EXISTS (SELECT 1 FROM yd_revision r WHERE r.revision = yd_piece.revision AND r.author = SESSION_USER)
    AND NOT EXISTS (SELECT 1 FROM yd_stand e WHERE e.plan_no = yd_piece.plan_no AND e.piece_id = yd_piece.piece_id)
    AND EXISTS (SELECT 1 FROM yd_stand p, yd_my_role m WHERE m.role >= 2 AND m.unit <> ''
      AND p.plan_no = yd_piece.plan_no AND p.piece_id = yd_piece.parent_id
      AND POSITION('|' || m.unit || '|' IN p.units) > 0
      AND p.revision = (SELECT MAX(q.revision) FROM yd_stand q WHERE q.plan_no = p.plan_no
        AND q.piece_id = p.piece_id AND q.revision < yd_piece.revision)));
