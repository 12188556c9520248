-- What is counted and where it is shown: groups, categories, margins and needs of every statistic
-- (statistics, "Areas and margins" and "Themes").

CREATE TABLE statistic AS
WITH declared(theme, names, categories, groups) AS (VALUES
    ('risk', ['risk.absence_over_6', 'risk.earlier_activity_plan', 'risk.activity_plan', 'risk.np_level_1',
              'risk.earlier_special_education', 'risk.grade_average_under_3', 'risk.grade_1_or_iv',
              'risk.large_deviation', 'risk.expressed_need'], ['yes', 'no'], ['all']),
    ('risk', ['risk.factor_count'], ['0', '1', '2', '3', '4_or_more'], ['all']),
    ('risk', ['risk.classification'], ['follow_up', 'special_process', 'ordinary'], ['all']),
    ('risk', ['risk.criterion'], ['factors_only', 'deviation_only', 'need_only', 'several'], ['all']),
    ('risk', ['risk.school_agreement'], ['agrees', 'rule_only', 'school_only', 'differs'], ['all']),
    ('risk', ['risk.factor_pair'], ['both', 'not_both'], [
        'absence_over_6+earlier_activity_plan', 'absence_over_6+activity_plan', 'absence_over_6+np_level_1',
        'absence_over_6+earlier_special_education', 'absence_over_6+grade_average_under_3',
        'absence_over_6+grade_1_or_iv',
        'earlier_activity_plan+activity_plan', 'earlier_activity_plan+np_level_1',
        'earlier_activity_plan+earlier_special_education', 'earlier_activity_plan+grade_average_under_3',
        'earlier_activity_plan+grade_1_or_iv',
        'activity_plan+np_level_1', 'activity_plan+earlier_special_education', 'activity_plan+grade_average_under_3',
        'activity_plan+grade_1_or_iv',
        'np_level_1+earlier_special_education', 'np_level_1+grade_average_under_3', 'np_level_1+grade_1_or_iv',
        'earlier_special_education+grade_average_under_3', 'earlier_special_education+grade_1_or_iv',
        'grade_average_under_3+grade_1_or_iv']),
    ('risk', ['risk.mapped_in_time'], ['on_time', 'late', 'unknown_date'], ['all']),
    ('risk', ['risk.mapping_completeness'], ['mapped', 'not_mapped'], ['all']),

    ('follow_up', ['follow_up.consent'], ['given', 'refused', 'withdrawn', 'not_asked'], ['all']),
    ('follow_up', ['follow_up.started'], ['yes', 'no'], ['all']),
    ('follow_up', ['follow_up.contact_order'], ['after_consent', 'before_consent', 'without_consent'], ['all']),
    ('follow_up', ['follow_up.contact', 'follow_up.guardian_meeting', 'follow_up.visit_arranged',
                   'follow_up.visit_carried_out', 'follow_up.application_sent', 'follow_up.handover',
                   'follow_up.taken_over', 'follow_up.invitation', 'follow_up.adjustment'],
                  ['on_time', 'late', 'not_done', 'not_due'], ['all']),
    ('follow_up', ['follow_up.coverage'], ['all_on_time', 'all_done', 'some_done', 'none_done'], ['all']),
    ('follow_up', ['follow_up.lead_time'], ['up_to_14_days', '15_to_30', '31_to_60', 'over_60'], ['all']),

    ('year_wheel', ['year_wheel.school_action', 'year_wheel.owner_action'],
                   ['on_time', 'late', 'not_done', 'not_due'], ['1', '2', '3', '4', '5', '6']),
    ('year_wheel', ['year_wheel.dialogue_meeting'], ['on_time', 'late', 'not_done', 'not_due'], ['1', '2', '3']),

    ('admission', ['admission.deadline'], ['by_1_february', 'by_1_march', 'late_considered', 'late_rejected'],
                  ['all']),
    ('admission', ['admission.right'], ['youth', 'completion', 'adult', 'none'], ['all']),
    ('admission', ['admission.basis'], ['ordinary', 'priority', 'individual', 'national_line', 'guest', 'adult'],
                  ['all']),
    ('admission', ['admission.change'], ['not_allowed', 'more_than_once', 'once_unrecommended', 'once_recommended',
                                         'unchanged'], ['all']),
    ('admission', ['admission.moving'], ['not_moved', 'by_1_march', 'later_with_reason', 'later'], ['all']),
    ('admission', ['admission.offer'], ['first_choice', 'second_choice', 'third_or_later', 'moved_on', 'waiting_list',
                                        'no_offer'], ['all']),
    ('admission', ['admission.answer'], ['accepted', 'declined', 'no_answer'], ['all']),
    ('admission', ['admission.three_programmes'], ['yes', 'no'], ['all']),
    ('admission', ['admission.not_passed'], ['qualified', 'part_time', 'rechoice', 'rejected', 'not_assessed'],
                  ['all']),
    ('admission', ['admission.skill_test'], ['by_grades', 'by_skill_test'], ['all']),

    ('apprenticeship', ['apprenticeship.deadline'], ['by_1_march', 'late_considered', 'late_rejected'],
                       ['with_right', 'without_right', 'all']),
    ('apprenticeship', ['apprenticeship.placement'], ['contract', 'no_contract'],
                       ['with_right', 'without_right', 'all']),
    ('apprenticeship', ['apprenticeship.status'], ['running', 'passed', 'not_passed', 'terminated_within_8_months',
                                                   'terminated_later', 'ended_unknown'], ['all']),

    ('dropout', ['dropout.year_status'], ['no_show', 'on_leave', 'exchange', 'left_before_1_november', 'left_later',
                                          'to_apprenticeship', 'moved', 'changed', 'stayed'], ['all']),
    ('dropout', ['dropout.left'], ['left', 'not_left'], ['all']),
    ('dropout', ['dropout.result'], ['passed', 'not_passed', 'in_training', 'left', 'other', 'unknown'], ['all']),
    ('dropout', ['dropout.first_day'], ['attended', 'valid_absence', 'absent', 'unknown'], ['all']),
    ('dropout', ['dropout.load'], ['full_time', 'part_time'], ['all']),

    ('transition', ['transition.direct'], ['in_upper_secondary', 'apprenticeship', 'applied_not_started',
                                           'not_applied'], ['all', 'follow_up', 'special_process', 'ordinary']),
    ('transition', ['transition.first_year'], ['left', 'not_left', 'other'],
                   ['all', 'follow_up', 'special_process', 'ordinary', 'follow_up_covered', 'follow_up_partly',
                    'follow_up_no_consent']),

    ('completion', ['completion.status'], ['completed_on_time', 'completed_later', 'in_training', 'not_passed', 'left'],
                   ['academic', 'vocational', 'all']),

    ('accuracy', ['accuracy.absence_over_6', 'accuracy.earlier_activity_plan', 'accuracy.activity_plan',
                  'accuracy.np_level_1', 'accuracy.earlier_special_education', 'accuracy.grade_average_under_3',
                  'accuracy.grade_1_or_iv', 'accuracy.follow_up'],
                 ['true_positive', 'false_positive', 'false_negative', 'true_negative'], ['all']),
    ('accuracy', ['accuracy.factor_count'], ['0_adverse', '0_fine', '1_adverse', '1_fine', '2_adverse', '2_fine',
                                             '3_adverse', '3_fine', '4_or_more_adverse', '4_or_more_fine'], ['all']),
    ('what_if', ['what_if'], ['identified_adverse', 'identified_fine', 'missed_adverse', 'missed_fine'],
                ['k2_a6', 'k2_a10', 'k2_a15', 'k3_a6', 'k3_a10', 'k3_a15', 'k4_a6', 'k4_a10', 'k4_a15']),

    ('rule_checks', ['rule_checks.change_not_allowed', 'rule_checks.changed_more_than_once',
                     'rule_checks.changed_unrecommended', 'rule_checks.skill_test_over_half',
                     'rule_checks.absent_yet_enrolled', 'rule_checks.contact_without_consent'],
                    ['ok', 'breach'], ['all']))
SELECT theme, unnest(names) AS statistic, categories, groups FROM declared;

-- Margins: which areas, broken down by what, for single years (1), blocks (3) or all blocks together (0).
-- The default of a theme, unless the statistic has margins of its own; only_all: the groups beside all have none there.
CREATE TABLE margin AS
WITH declared(pattern, area_level, breakdown, spans, only_all) AS (VALUES
    ('risk', 'region', 'area', [1, 3], false),
    ('risk', 'municipality', 'area', [1, 3], false),
    ('risk', 'lower_school', 'area', [3], false),
    ('risk.factor_count', 'region', 'area', [1, 3], false),
    ('risk.factor_count', 'municipality', 'area', [1, 3], false),
    ('risk.school_agreement', 'region', 'area', [1, 3], false),
    ('risk.school_agreement', 'municipality', 'area', [1, 3], false),
    ('risk.criterion', 'region', 'area', [1, 3], false),
    ('risk.criterion', 'municipality', 'area', [3], false),
    ('risk.factor_pair', 'region', 'area', [0], false),
    ('follow_up', 'region', 'area', [1, 3], false),
    ('follow_up', 'municipality', 'area', [1, 3], false),
    ('year_wheel', 'region', 'area', [1, 3], false),
    ('year_wheel', 'municipality', 'area', [1, 3], false),
    ('year_wheel.dialogue_meeting', 'region', 'area', [1, 3], false),
    ('admission', 'region', 'area', [1, 3], false),
    ('admission', 'municipality', 'area', [1, 3], false),
    ('admission', 'region', 'level', [1, 3], false),
    ('admission.offer', 'region', 'area', [1, 3], false),
    ('admission.offer', 'municipality', 'area', [1, 3], false),
    ('admission.offer', 'region', 'level', [1, 3], false),
    ('admission.offer', 'region', 'programme', [3], false),
    ('admission.not_passed', 'region', 'area', [1, 3], false),
    ('admission.not_passed', 'region', 'level', [1, 3], false),
    ('admission.skill_test', 'region_schools', 'area', [1, 3], false),
    ('admission.skill_test', 'upper_school', 'area', [1, 3], false),
    ('admission.skill_test', 'region_schools', 'programme', [3], false),
    ('apprenticeship', 'region', 'area', [1, 3], false),
    ('apprenticeship', 'municipality', 'area', [1, 3], false),
    ('dropout', 'region', 'area', [1, 3], false),
    ('dropout', 'municipality', 'area', [1, 3], false),
    ('dropout', 'region_schools', 'area', [1, 3], false),
    ('dropout', 'upper_school', 'area', [1, 3], false),
    ('dropout', 'region_schools', 'level', [1, 3], false),
    ('dropout.left', 'region', 'area', [1, 3], false),
    ('dropout.left', 'municipality', 'area', [1, 3], false),
    ('dropout.left', 'region_schools', 'area', [1, 3], false),
    ('dropout.left', 'upper_school', 'area', [1, 3], false),
    ('dropout.left', 'region_schools', 'level', [1, 3], false),
    ('dropout.left', 'region_schools', 'programme', [3], false),
    ('transition.direct', 'region', 'area', [1, 3], false),
    ('transition.direct', 'municipality', 'area', [1, 3], true),
    ('transition.first_year', 'region', 'area', [1, 3], false),
    ('completion', 'region', 'area', [1, 3], false),
    ('completion', 'municipality', 'area', [1, 3], false),
    ('completion', 'region_schools', 'area', [1, 3], false),
    ('completion', 'upper_school', 'area', [3], false),
    ('accuracy', 'region', 'area', [0], false),
    ('what_if', 'region', 'area', [0], false),
    ('rule_checks', 'region', 'area', [1], false))
SELECT s.statistic, d.area_level, d.breakdown, unnest(d.spans) AS years, d.only_all
FROM statistic s
JOIN declared d
    ON d.pattern = s.statistic
    OR (d.pattern = s.theme AND s.statistic NOT IN (SELECT pattern FROM declared WHERE pattern <> s.theme));

-- Needs: which kinds, in which years after the statistic's own, must be delivered; a group may need more.
CREATE TABLE need AS
WITH declared(pattern, "group", kind, offsets) AS (VALUES
    ('risk', NULL, 'kartlegging', [0]),
    ('risk.mapping_completeness', NULL, 'elevtall', [0]),
    ('follow_up', NULL, 'kartlegging', [0]),
    ('follow_up.contact_order', NULL, 'oppfolging', [0]),
    ('follow_up.contact', NULL, 'oppfolging', [0]),
    ('follow_up.guardian_meeting', NULL, 'oppfolging', [0]),
    ('follow_up.visit_arranged', NULL, 'oppfolging', [0]),
    ('follow_up.visit_carried_out', NULL, 'oppfolging', [0]),
    ('follow_up.application_sent', NULL, 'oppfolging', [0]),
    ('follow_up.handover', NULL, 'oppfolging', [0]),
    ('follow_up.taken_over', NULL, 'oppfolging', [0]),
    ('follow_up.invitation', NULL, 'oppfolging', [0]),
    ('follow_up.adjustment', NULL, 'oppfolging', [0]),
    ('follow_up.coverage', NULL, 'oppfolging', [0]),
    ('follow_up.lead_time', NULL, 'oppfolging', [0]),
    ('year_wheel', NULL, 'arshjul', [0]),
    ('admission', NULL, 'soknad', [0]),
    ('admission.offer', NULL, 'onske', [0]),
    ('admission.answer', NULL, 'onske', [0]),
    ('admission.three_programmes', NULL, 'onske', [0]),
    ('admission.skill_test', NULL, 'onske', [0]),
    ('apprenticeship.deadline', NULL, 'soknad', [0]),
    ('apprenticeship.placement', NULL, 'soknad', [0]),
    ('apprenticeship.placement', NULL, 'laerekontrakt', [0, 1]),
    ('apprenticeship.status', NULL, 'laerekontrakt', [0]),
    ('dropout', NULL, 'elevforhold', [0]),
    ('transition', NULL, 'kartlegging', [0]),
    ('transition', NULL, 'soknad', [0]),
    ('transition', NULL, 'elevforhold', [1]),
    ('transition', NULL, 'laerekontrakt', [1]),
    ('transition.first_year', 'follow_up_covered', 'oppfolging', [0]),
    ('transition.first_year', 'follow_up_partly', 'oppfolging', [0]),
    ('completion', 'academic', 'elevforhold', [0, 1, 2, 3, 4, 5]),
    ('completion', 'academic', 'laerekontrakt', [0, 1, 2, 3, 4, 5]),
    ('completion', 'vocational', 'elevforhold', [0, 1, 2, 3, 4, 5, 6]),
    ('completion', 'vocational', 'laerekontrakt', [0, 1, 2, 3, 4, 5, 6]),
    ('completion', 'all', 'elevforhold', [0, 1, 2, 3, 4, 5, 6]),
    ('completion', 'all', 'laerekontrakt', [0, 1, 2, 3, 4, 5, 6]),
    ('accuracy', NULL, 'kartlegging', [0]),
    ('accuracy', NULL, 'soknad', [0]),
    ('accuracy', NULL, 'elevforhold', [1]),
    ('accuracy', NULL, 'laerekontrakt', [1]),
    ('what_if', NULL, 'kartlegging', [0]),
    ('what_if', NULL, 'soknad', [0]),
    ('what_if', NULL, 'elevforhold', [1]),
    ('what_if', NULL, 'laerekontrakt', [1]),
    ('rule_checks.change_not_allowed', NULL, 'soknad', [0]),
    ('rule_checks.changed_more_than_once', NULL, 'soknad', [0]),
    ('rule_checks.changed_unrecommended', NULL, 'soknad', [0]),
    ('rule_checks.skill_test_over_half', NULL, 'soknad', [0]),
    ('rule_checks.skill_test_over_half', NULL, 'onske', [0]),
    ('rule_checks.absent_yet_enrolled', NULL, 'elevforhold', [0]),
    ('rule_checks.contact_without_consent', NULL, 'kartlegging', [0]),
    ('rule_checks.contact_without_consent', NULL, 'oppfolging', [0]))
SELECT s.statistic, s."group", d.kind, unnest(d.offsets) AS later
FROM (SELECT theme, statistic, unnest(groups) AS "group" FROM statistic) s
JOIN declared d ON d.pattern IN (s.theme, s.statistic) AND (d."group" IS NULL OR d."group" = s."group");

-- A kind is delivered for a year when all its deliverers delivered it, and nothing of it was refused as a file.
CREATE TABLE delivered AS
SELECT y.year, d.kind
FROM school_year_folder y
CROSS JOIN deliverer d
LEFT JOIN (SELECT year, deliverer, kind, bool_or(rejected) AS refused FROM ledger GROUP BY ALL) l
    ON l.year = y.year AND l.deliverer = d.deliverer AND l.kind = d.kind
GROUP BY y.year, d.kind
HAVING bool_and(coalesce(NOT l.refused, false));

-- Available in a closed year: every kind, in every year needed, is delivered and those years are closed. In the open
-- year: from kinds delivered in it alone; coverage is of closed years only.
CREATE TABLE available AS
WITH met AS (
    SELECT y.year, n.statistic, n."group",
           bool_and(d.kind IS NOT NULL
                    AND (is_closed(y.year + n.later) OR (n.later = 0 AND NOT is_closed(y.year)))) AS all_met
    FROM school_year_folder y
    CROSS JOIN need n
    LEFT JOIN delivered d ON d.year = y.year + n.later AND d.kind = n.kind
    GROUP BY ALL)
SELECT year, statistic, "group" FROM met
WHERE all_met
  AND (is_closed(year) OR statistic <> 'follow_up.coverage')
  -- whoever stood in vg1 in the first year delivered may have begun before it
  AND (statistic <> 'completion.status'
       OR year > (SELECT min(year) FROM delivered WHERE kind = 'elevforhold'));

-- The spans of a statistic's group, with the years they are sums of. A block ends in each school year whose first year
-- is divisible by three and exists where all three years are available.
CREATE TABLE span AS
WITH single AS (
    SELECT statistic, "group", 1 AS years, year AS school_year, [year] AS summed FROM available),
block AS (
    SELECT statistic, "group", 3 AS years, max(year) AS school_year, list(year) AS summed
    FROM available
    WHERE is_closed(year)
    GROUP BY statistic, "group", (year + 2) // 3
    HAVING count(*) = 3),
pool AS (
    SELECT statistic, "group", 0 AS years, max(school_year) AS school_year, flatten(list(summed)) AS summed
    FROM block
    GROUP BY statistic, "group")
FROM single UNION ALL FROM block UNION ALL FROM pool;
