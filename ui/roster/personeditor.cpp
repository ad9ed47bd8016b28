// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/personeditor.h"

#include "desk/register.h"
#include "org/capability.h"
#include "store/people.h"
#include "ui/activity/dayedit.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"
#include "ui/roster/persontickets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int QualificationsHeight = 132;

/// What was typed over what somebody else saved meanwhile: what was left alone is theirs.
Person merged(const Person &before, Person mine, const Person &theirs)
{
    const auto take = [&](auto Person::*field) {
        if (mine.*field == before.*field)
            mine.*field = theirs.*field;
    };
    for (const auto field :
         {&Person::name, &Person::position, &Person::rank, &Person::nip, &Person::phone, &Person::email})
        take(field);
    take(&Person::agency);
    take(&Person::roles);
    take(&Person::active);
    take(&Person::officeFrom);
    take(&Person::officeUntil);
    take(&Person::qualifications);
    mine.version = theirs.version;
    return mine;
}

} // namespace

PersonEditor::PersonEditor(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_title(newText({}, TextRole::Title))
    , m_name(new QLineEdit)
    , m_position(new QLineEdit)
    , m_rank(new QLineEdit)
    , m_nip(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_agency(new ChoiceBox)
    , m_roleBox(new QWidget)
    , m_roleFlow(new FlowLayout(m_roleBox))
    , m_roleLabel(newText({}, TextRole::Caption))
    , m_active(new QCheckBox)
    , m_from(new DayEdit(toLocal(context.ticker.now(), context.organization->zone).date()))
    , m_until(new DayEdit(toLocal(context.ticker.now(), context.organization->zone).date()))
    , m_qualified(newText({}, TextRole::Caption))
    , m_qualifications(new QListWidget)
    , m_tickets(new PersonTickets(context))
    , m_save(new QPushButton)
{
    build();
    for (QLineEdit *field : {m_name, m_position, m_rank, m_nip, m_phone, m_email})
        connect(field, &QLineEdit::textChanged, this, &PersonEditor::refresh);
    connect(m_agency, &QComboBox::currentIndexChanged, this, &PersonEditor::refresh);
    connect(m_active, &QCheckBox::toggled, this, &PersonEditor::refresh);
    for (DayEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &PersonEditor::refresh);
    connect(m_qualifications, &QListWidget::itemChanged, this, &PersonEditor::refresh);
    connect(m_tickets, &PersonTickets::handOnRequested, this, &PersonEditor::handOnRequested);
    connect(m_save, &QPushButton::clicked, this, &PersonEditor::save);
    keepTranslated(this, [this] { retranslate(); });
    edit({});
}

void PersonEditor::build()
{
    const std::pair<QLineEdit *, QString> named[] = {
        {m_name, u"personName"_s}, {m_position, u"personPosition"_s}, {m_rank, u"personRank"_s},
        {m_nip, u"personNip"_s},   {m_phone, u"personPhone"_s},       {m_email, u"personEmail"_s}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Normal);
    grid->setVerticalSpacing(space::Near);
    // Name and position want the whole width; the short ones stand in pairs.
    const int rows[] = {0, 1, 2, 2, 3, 3}, columns[] = {0, 0, 0, 1, 0, 1}, spans[] = {2, 2, 1, 1, 1, 1};
    for (int i = 0; i < 6; ++i) {
        named[i].first->setObjectName(named[i].second);
        auto *field = new FormField(named[i].first);
        m_fields << field;
        grid->addWidget(field, rows[i], columns[i], 1, spans[i], Qt::AlignTop);
    }
    auto *agency = new FormField(m_agency);
    m_agency->setObjectName(u"personAgency"_s);
    m_fields << agency;
    grid->addWidget(agency, 4, 0, 1, 2);
    m_from->setObjectName(u"personFrom"_s);
    m_until->setObjectName(u"personUntil"_s);
    for (DayEdit *day : {m_from, m_until}) {
        auto *field = new FormField(day);
        grid->addWidget(field, 5, day == m_from ? 0 : 1, Qt::AlignTop);
        m_fields << field;
    }
    m_qualifications->setObjectName(u"personQualifications"_s);
    m_qualifications->setWordWrap(true);
    m_qualifications->setSelectionMode(QAbstractItemView::NoSelection);
    m_qualifications->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_qualifications->setFixedHeight(QualificationsHeight);
    m_active->setObjectName(u"personActive"_s);
    m_save->setObjectName(u"savePerson"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_title);
    column->addWidget(m_tickets);
    column->addWidget(m_banner);
    column->addLayout(grid);
    column->addWidget(m_roleLabel);
    column->addWidget(m_roleBox);
    column->addWidget(m_qualified);
    column->addWidget(m_qualifications);
    column->addWidget(m_active);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch();
}

void PersonEditor::retranslate()
{
    const QString labels[] = {tr("Name"),   tr("Office held"), tr("Rank"),           tr("NIP"),  tr("Phone"),
                              tr("E-mail"), tr("Agency"),      tr("In office from"), tr("Until")};
    for (int i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(labels[i], i == 0);
    m_fields.at(1)->setHint(tr("As it stands under a signature."));
    m_fields.at(8)->setHint(tr("After this day the account opens nothing."));
    m_roleLabel->setText(tr("Roles"));
    m_qualified->setText(tr("Qualifications that the procedures ask for"));
    m_qualifications->setAccessibleName(m_qualified->text());
    m_active->setText(tr("In office: can hold roles and sign"));
    m_save->setText(tr("Save"));
    fillAgencies();
    fillRoles();
    fillQualifications(typed().qualifications);
    permit();
    refresh();
}

void PersonEditor::permit()
{
    const bool may = m_context.actor().can(capability::Roster);
    const QString why = may ? QString() : tr("Your roles do not include editing the roster.");
    for (FormField *field : m_fields) {
        field->editor()->setEnabled(may);
        field->editor()->setToolTip(why);
    }
    m_qualifications->setEnabled(may);
    m_qualifications->setToolTip(why);
    m_active->setEnabled(may);
    m_active->setToolTip(why);
    m_save->setToolTip(why);
}

void PersonEditor::setRoster(const Roster &roster)
{
    const bool dirty = isDirty();
    m_roster = roster;
    fillAgencies();
    // What somebody is typing is not taken from under their hands; saving then tells of the conflict.
    if (const Person *fresh = m_roster.person(m_person.id); fresh && !dirty)
        edit(*fresh);
    else {
        fillRoles();
        fillQualifications(typed().qualifications);
    }
}

void PersonEditor::edit(const Person &person)
{
    m_person = person;
    m_saving.reset();
    m_banner->hide();
    m_tickets->setPerson(person.id);
    display(person);
}

void PersonEditor::display(const Person &person)
{
    m_roles = person.roles;
    m_name->setText(person.name);
    m_position->setText(person.position);
    m_rank->setText(person.rank);
    m_nip->setText(person.nip);
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(person.agency.value)));
    m_active->setChecked(person.active);
    m_from->setDay(person.officeFrom);
    m_until->setDay(person.officeUntil);
    fillQualifications(person.qualifications);
    fillRoles();
    refresh();
}

Person PersonEditor::typed() const
{
    Person person = m_person;
    person.name = m_name->text();
    person.position = m_position->text();
    person.rank = m_rank->text();
    person.nip = m_nip->text();
    person.phone = m_phone->text();
    person.email = m_email->text();
    // An agency that the register does not show any more stays with the person.
    if (m_agency->currentIndex() > 0 || m_agency->findData(m_person.agency.value) >= 0)
        person.agency = AgencyId{m_agency->currentData().toLongLong()};
    person.roles = m_roles;
    person.active = m_active->isChecked();
    person.officeFrom = m_from->day();
    person.officeUntil = m_until->day();
    for (int i = 0; i < m_qualifications->count(); ++i) {
        const QListWidgetItem *item = m_qualifications->item(i);
        const QString official = item->data(Qt::UserRole).toString();
        if (item->checkState() != Qt::Checked)
            person.qualifications.removeAll(official);
        else if (!person.qualifications.contains(official))
            person.qualifications << official;
    }
    return person;
}

void PersonEditor::fillAgencies()
{
    const QSignalBlocker quiet(m_agency);
    const qint64 chosen =
        m_agency->currentIndex() >= 0 ? m_agency->currentData().toLongLong() : m_person.agency.value;
    m_agency->clear();
    m_agency->addItem(tr("None: of the team itself"), qint64(0));
    for (const Agency &agency : m_roster.agencies) {
        if (agency.active || agency.id == m_person.agency)
            m_agency->addItem(agency.name, agency.id.value);
    }
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(chosen)));
}

/// Those that a procedure asks for; others that somebody has stay with them unseen.
void PersonEditor::fillQualifications(const QStringList &held)
{
    const QSignalBlocker quiet(m_qualifications);
    m_qualifications->clear();
    for (const Localized &asked : std::as_const(m_roster.qualifications)) {
        auto *item = new QListWidgetItem(asked.in(currentLanguage()), m_qualifications);
        item->setData(Qt::UserRole, asked.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(held.contains(asked.id) ? Qt::Checked : Qt::Unchecked);
    }
    const bool any = m_qualifications->count() > 0;
    m_qualified->setVisible(any);
    m_qualifications->setVisible(any);
}

void PersonEditor::fillRoles()
{
    clearOut(m_roleFlow);
    const bool may = m_context.actor().can(capability::Roster) && m_context.actor().can(capability::Accounts);
    const QString why = may ? QString() : tr("Only who manages accounts gives and takes roles.");
    for (const QString &role : m_roles) {
        auto *chip = new Chip(m_roster.titleOf(role));
        chip->setObjectName(u"role/"_s + role);
        chip->setRemovable(may);
        chip->setToolTip(why);
        connect(chip, &Chip::removed, this, [this, role] { setRole(role, false); });
        m_roleFlow->addWidget(chip);
    }
    auto *add = new Chip(tr("Add a role"));
    add->setObjectName(u"addRole"_s);
    add->setEnabled(may);
    add->setToolTip(why);
    auto *menu = new QMenu(add);
    for (const Group &group : m_roster.organization.groups) {
        menu->addSection(group.number + u". "_s + group.name.in(currentLanguage()));
        for (const RoleSlot &slot : m_roster.organization.roles) {
            if (slot.group != group.id || m_roles.contains(slot.id))
                continue;
            QAction *action = menu->addAction(slot.title.in(currentLanguage()));
            action->setObjectName(slot.id);
            connect(action, &QAction::triggered, this, [this, id = slot.id] { setRole(id, true); });
        }
    }
    add->setMenu(menu);
    m_roleFlow->addWidget(add);
}

void PersonEditor::setRole(const QString &role, bool held)
{
    m_roles.removeAll(role);
    if (held)
        m_roles << role;
    fillRoles();
    refresh();
}

void PersonEditor::refresh()
{
    m_title->setText(m_person.id.isValid() ? m_person.name : tr("New person"));
    m_save->setEnabled(!m_saving && m_context.actor().can(capability::Roster) && isDirty() &&
                       !m_name->text().trimmed().isEmpty());
}

void PersonEditor::save()
{
    m_saving = typed();
    refresh();
    m_context.transact(
        this, [person = *m_saving](Tx &tx) { return desk::savePerson(tx, person); },
        [this, request = ++m_request, name = m_saving->name](const Result<PersonId> &result) {
            saved(request, name, result);
        });
}

void PersonEditor::saved(int request, const QString &name, const Result<PersonId> &result)
{
    // What was typed meanwhile is not saved yet; somebody else chosen meanwhile stays as they are.
    std::optional<Person> sent;
    if (request == m_request)
        sent.swap(m_saving);
    if (result) {
        m_banner->hide();
        m_context.toasts.show(tr("%1 is on the roster as typed.").arg(name), Tone::Fine);
        if (sent) {
            m_person = *sent;
            m_person.id = *result;
            ++m_person.version;
        }
    } else if (sent && result.error().code == ErrorCode::Conflict) {
        takeTheirs();
    } else {
        presentError(*m_banner, result.error(), sent ? tr("What you typed is still there.") : QString());
    }
    refresh();
}

void PersonEditor::takeTheirs()
{
    m_context.read(
        this, [id = m_person.id](Reader &reader) { return people::person(reader.db, id); },
        [this](const Result<Person> &theirs) {
            if (!theirs)
                return presentError(*m_banner, theirs.error(), tr("What you typed is still there."));
            if (theirs->id != m_person.id)
                return;
            const Person mine = merged(m_person, typed(), *theirs);
            m_person = *theirs;
            display(mine);
            m_banner->present(Tone::Soon, tr("Somebody else changed this person meanwhile."),
                              tr("Theirs stands where you typed nothing. Look at it, then save again."));
        });
}

} // namespace tanggap
