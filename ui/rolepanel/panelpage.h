// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/duties.h"
#include "store/ownwork.h"
#include "ui/base/deskcontext.h"
#include "ui/base/widgets/inputs.h"
#include "ui/rolepanel/glance.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class Banner;
class DutyRow;
class FigureButton;
class OwnWorkView;
class PageHeader;
class SectionHeader;
class SidePanel;

/// The panel of a role, shown first after logging in: what the organization's document asks of it, how that
/// stands, and a button for each duty; below it the activities that the team keeps beside those; figures at a
/// glance above, one's own work beside. Object names:
/// "role", "glance/WHAT", "newReport", "agendaBook", "ask", and those of DutyRow and OwnWorkView.
class PanelPage : public QWidget
{
    Q_OBJECT

public:
    explicit PanelPage(DeskContext &context, QWidget *parent = nullptr);

    /// RoleSlot::id or flow role; one that the person holds.
    void showRole(const QString &role);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading
    {
        QList<DutyStanding> standings;
        PanelGlance glance;
        OwnWork own;
        QList<ActivityKindPtr> kinds;
    };

    void build();
    void name();
    void load();
    void present(const Reading &reading);
    void showDuties();
    QWidget *newProcedureName(const QString &procedure) const;
    QList<DutyRow *> addRows(QVBoxLayout *into, const QList<DutyStanding> &standings);
    void showGlance();
    void showTeam();
    void open(Glance::What what);
    QList<Choice> roles() const;
    const RoleSlot *slot() const;
    static QString words(Glance::What what);

    DeskContext &m_context;
    PageHeader *m_header;
    ChoiceBox *m_role;
    QPushButton *m_report;
    QPushButton *m_agenda;
    QPushButton *m_ask;
    Banner *m_banner;
    QWidget *m_glanceRow;
    QList<FigureButton *> m_tiles;
    QWidget *m_trend;
    FigureButton *m_received; ///< in the last seven days
    FigureButton *m_before;   ///< in the seven before
    QVBoxLayout *m_duties;
    QLabel *m_none;
    QWidget *m_kept; ///< what the team keeps beside its duties
    SectionHeader *m_keptTitle;
    QVBoxLayout *m_keptRows;
    SidePanel *m_side;
    OwnWorkView *m_own;
    QVBoxLayout *m_team;
    QTimer m_soon; ///< many changes are one reading
    Reading m_reading;
    QString m_shownRole;
    QList<TeamLoad> m_shownTeam;
    std::chrono::sys_time<std::chrono::minutes> m_readAt{};
    QList<DutyRow *> m_rows;
    int m_request = 0;
    bool m_isRead = false; ///< m_reading is what the desk says, not only what it began with
};

} // namespace tanggap
