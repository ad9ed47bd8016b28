// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/routessection.h"

#include "desk/register.h"
#include "desk/teamsbeside.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

/// Teams to tick, in the organization's order.
class TeamChips : public QWidget
{
public:
    /// `told` gets all that are ticked once a person has changed one.
    TeamChips(const Organization &organization, const QString &name,
              std::function<void(const QStringList &)> told)
    {
        auto *flow = new FlowLayout(this, space::Tight);
        for (const QString &id : organization.teams()) {
            const Group *group = organization.group(id);
            const Localized &shown = group->shortName.isEmpty() ? group->name : group->shortName;
            auto *chip = new Chip(shown.in(currentLanguage()));
            chip->setObjectName(name + u'/' + id);
            chip->setCheckable(true);
            connect(chip, &Chip::clicked, this, [this, told] { told(chosen()); });
            flow->addWidget(chip);
            m_chips << std::pair(id, chip);
        }
    }

    void choose(const QStringList &teams)
    {
        for (const auto &[id, chip] : std::as_const(m_chips))
            chip->setChecked(teams.contains(id));
    }
    /// The team itself does not stand beside itself.
    void leaveOut(const QString &team)
    {
        for (const auto &[id, chip] : std::as_const(m_chips))
            chip->setVisible(id != team);
    }
    void setEditable(bool editable, const QString &reason)
    {
        for (const auto &[id, chip] : std::as_const(m_chips)) {
            chip->setEnabled(editable);
            chip->setToolTip(reason);
        }
    }

private:
    QStringList chosen() const
    {
        QStringList teams;
        for (const auto &[id, chip] : m_chips) {
            if (chip->isChecked())
                teams << id;
        }
        return teams;
    }

    QList<std::pair<QString, Chip *>> m_chips;
};

namespace
{

QHBoxLayout *newLine(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Near);
    return line;
}

QLabel *newName(const QString &text, TextRole role)
{
    QLabel *name = newText(text, role);
    name->setFixedWidth(160);
    return name;
}

/// Says by whom a row is as it is; nothing for what the document prints.
void mark(Badge *badge, bool changed, bool reading, const QString &ofOffice, const QString &ours)
{
    badge->setText(changed ? ofOffice : ours);
    badge->setTone(changed ? Tone::Accent : Tone::Paused);
    badge->setVisible(changed || reading);
}

} // namespace

RoutesSection::RoutesSection(DeskContext &context)
    : SettingsSection(context)
    , m_column(new QVBoxLayout)
{
    QLabel *hint = newText({});
    setSecondary(hint);
    m_column->setSpacing(space::Normal);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(hint);
    column->addLayout(m_column);
    column->addStretch();
    keepTranslated(this, [hint] {
        hint->setText(
            tr("Where the escalation sends an incident of each category, and who stands beside that "
               "team. Tickets that are with a team stay there."));
    });
}

RoutesSection::~RoutesSection() = default;

QString RoutesSection::title() const
{
    return tr("Categories and teams");
}

void RoutesSection::show(const OfficeSettings &settings)
{
    QStringList shape;
    for (const QString &team : settings.organization->teams())
        shape << team << settings.organization->group(team)->name.in(currentLanguage());
    if (shape != m_shape || settings.procedures != m_procedures) {
        m_shape = shape;
        m_procedures = settings.procedures;
        build(settings);
    }
    for (const Route &route : std::as_const(m_routes)) {
        const Category &category = route.category;
        const QString team = settings.routes.value(route.procedure).value(category.id, category.team);
        const QStringList beside =
            settings.supporters.value(route.procedure).value(category.id, category.supporting);
        route.team->choose(team);
        route.supporters->choose(beside);
        route.supporters->leaveOut(team);
        mark(route.mark, team != category.team || beside != category.supporting, category.reading,
             tr("changed by the office"), tr("our reading"));
    }
    for (const Announcing &one : std::as_const(m_announcing)) {
        const QStringList teams = settings.announcers.value(one.procedure->id);
        one.teams->choose(teams);
        mark(one.mark, teams != one.procedure->announcers, false, tr("changed by the office"), {});
    }
    for (auto it = m_capacities.cbegin(); it != m_capacities.cend(); ++it) {
        m_kept[it.key()] = settings.organization->group(it.key())->capacity;
        if (!it.value()->hasFocus()) // what is being typed there stays
            it.value()->setValue(m_kept.value(it.key()));
    }
}

void RoutesSection::build(const OfficeSettings &settings)
{
    // A box that loses the focus as it goes would send what is half typed.
    for (QSpinBox *box : std::as_const(m_capacities))
        box->blockSignals(true);
    clearOut(m_column);
    m_routes.clear();
    m_announcing.clear();
    m_capacities.clear();
    for (const ProcedurePtr &procedure : settings.procedures) {
        auto *card = new Card;
        card->body()->addWidget(new SectionHeader(procedure->name.in(currentLanguage())));
        for (const Category &category : procedure->categories)
            card->body()->addWidget(newRoute(settings, *procedure, category));
        card->body()->addWidget(newAnnouncing(settings, procedure));
        m_column->addWidget(card);
    }
    auto *card = new Card;
    auto *head = new SectionHeader(tr("What the teams can carry"));
    head->setRemark(tr("Open tickets at once. The board shows it, and asks why when a team gets more."));
    card->body()->addWidget(head);
    for (const QString &team : settings.organization->teams())
        card->body()->addWidget(newCapacity(*settings.organization->group(team)));
    m_column->addWidget(card);
}

QWidget *RoutesSection::newRoute(const OfficeSettings &settings, const Procedure &procedure,
                                 const Category &category)
{
    const Language language = currentLanguage();
    const QString name = category.name.in(language);
    auto *teams = new ChoiceBox;
    teams->setObjectName(u"route/"_s + category.id);
    teams->setAccessibleName(tr("Team for %1").arg(name));
    for (const QString &id : settings.organization->teams()) {
        const Group *group = settings.organization->group(id);
        teams->addItem(group->number + u". "_s + group->name.in(language), id);
    }
    teams->setEnabled(mayChange());
    teams->setToolTip(reason());
    connect(teams, &QComboBox::activated, this, [this, teams, of = procedure.id, id = category.id] {
        const QString team = teams->currentData().toString();
        act([of, id, team](Tx &tx) { return desk::routeCategory(tx, of, id, team); },
            tr("New escalations of this category go to %1.").arg(teams->currentText()));
    });
    auto *supporters =
        new TeamChips(*settings.organization, u"support/"_s + category.id,
                      [this, of = procedure.id, id = category.id, name](const QStringList &chosen) {
                          act([of, id, chosen](Tx &tx) { return desk::setSupporters(tx, of, id, chosen); },
                              tr("Who supports with %1 is kept.").arg(name));
                      });
    supporters->setEditable(mayChange(), reason());
    auto *changed = new Badge;
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::Tight);
    auto *first = new QWidget, *second = new QWidget;
    auto *route = newLine(first), *beside = newLine(second);
    route->addWidget(newName(name, TextRole::Strong));
    route->addWidget(teams, 1);
    route->addWidget(changed);
    beside->addWidget(newName(tr("supported by"), TextRole::Small));
    beside->addWidget(supporters, 1);
    lines->addWidget(first);
    lines->addWidget(second);
    m_routes << Route{procedure.id, category, teams, supporters, changed};
    return row;
}

QWidget *RoutesSection::newAnnouncing(const OfficeSettings &settings, const ProcedurePtr &procedure)
{
    auto *teams = new TeamChips(*settings.organization, u"announce/"_s + procedure->id,
                                [this, of = procedure->id](const QStringList &chosen) {
                                    act([of, chosen](Tx &tx) { return desk::setAnnouncers(tx, of, chosen); },
                                        tr("Who announces is kept."));
                                });
    teams->setEditable(mayChange(), reason());
    auto *changed = new Badge;
    auto *row = new QWidget;
    auto *line = newLine(row);
    line->addWidget(newName(tr("Announces"), TextRole::Strong));
    line->addWidget(teams, 1);
    line->addWidget(changed);
    m_announcing << Announcing{procedure, teams, changed};
    return row;
}

QWidget *RoutesSection::newCapacity(const Group &team)
{
    auto *row = new QWidget;
    auto *tickets = new QSpinBox;
    tickets->setObjectName(u"capacity/"_s + team.id);
    tickets->setAccessibleName(tr("Capacity of %1").arg(team.name.in(currentLanguage())));
    tickets->setRange(0, 9999);
    tickets->setSpecialValueText(tr("not said"));
    tickets->setEnabled(mayChange());
    tickets->setToolTip(reason());
    leaveWheelToPage(tickets);
    auto *line = newLine(row);
    line->addWidget(newText(team.number + u". "_s + team.name.in(currentLanguage())), 1);
    line->addWidget(tickets);
    m_capacities.insert(team.id, tickets);
    connect(tickets, &QSpinBox::editingFinished, this, [this, team] { sendCapacity(team); });
    return row;
}

/// Enter and leaving the box both say that it is done: what was sent is not sent again.
void RoutesSection::sendCapacity(const Group &team)
{
    const int now = m_capacities.value(team.id)->value();
    if (now == std::exchange(m_kept[team.id], now))
        return;
    act([id = team.id, now](Tx &tx) { return desk::setCapacity(tx, id, now); },
        tr("The capacity of %1 is saved.").arg(team.name.in(currentLanguage())));
}

} // namespace tanggap
