// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/organizationstep.h"

#include "org/capability.h"
#include "ui/base/background.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/rowdelegate.h"
#include "ui/base/widgets/texts.h"
#include "ui/setup/findingslist.h"
#include "ui/setup/passwordform.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

OrganizationStep::OrganizationStep(SetupChoices &choices, Prompts &prompts)
    : AssistantStep(choices)
    , m_list(new QListWidget)
    , m_summary(new Card)
    , m_findings(new FindingsList)
{
    m_list->setObjectName(u"organizations"_s);
    m_list->setFixedWidth(240);
    new RowDelegate(m_list, 18);
    for (const QString &id : shippedOrganizations()) {
        const Reading<Organization> read = readOrganization(shippedOrganization(id), id);
        auto *item = new QListWidgetItem(read.ok() ? read.value->shortName : id, m_list);
        item->setData(Qt::UserRole, id);
    }
    auto *file = new QPushButton;
    file->setObjectName(u"organizationFile"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Near);
    left->addWidget(m_list, 1);
    left->addWidget(file);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::Normal);
    right->addWidget(m_summary);
    right->addWidget(m_findings, 1);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Wide);
    row->addLayout(left);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            read(item->data(Qt::UserRole).toString(), {});
    });
    connect(file, &QPushButton::clicked, this, [this, &prompts] {
        prompts.chooseFiles(this, {tr("Organization file"), tr("Organization (*.json)"), {}},
                            [this](const QStringList &files) {
                                if (files.isEmpty())
                                    return;
                                m_list->setCurrentItem(nullptr);
                                read({}, files.first());
                            });
    });
    keepTranslated(this, [this, file] {
        m_list->setAccessibleName(tr("Organizations in the program"));
        file->setText(tr("From a file …"));
    });
    m_list->setCurrentRow(0);
}

QString OrganizationStep::title() const
{
    return tr("Organization");
}

QString OrganizationStep::explanation() const
{
    return tr("The team as its founding document has it, with the procedures it works by.");
}

bool OrganizationStep::isNeeded() const
{
    return m_choices.place != SetupChoices::Place::Existing;
}

void OrganizationStep::changeEvent(QEvent *event)
{
    AssistantStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void OrganizationStep::read(const QString &shippedId, const QString &path)
{
    const int request = ++m_request;
    m_choices.source = {};
    emit changed();
    inBackground(
        this, [shippedId, path] { return path.isEmpty() ? shippedSource(shippedId) : sourceFromFile(path); },
        [this, request](OrganizationSource source) {
            if (request == m_request)
                taken(std::move(source));
        });
}

void OrganizationStep::taken(OrganizationSource source)
{
    m_choices.source = std::move(source);
    m_choices.letterhead.reset();
    m_choices.flowRoles.clear();
    m_findings->setFindings(m_choices.source.findings);
    describe();
    emit changed();
}

void OrganizationStep::describe()
{
    QVBoxLayout *body = m_summary->body();
    clearOut(body);
    const OrganizationSource &source = m_choices.source;
    m_summary->setVisible(source.ok());
    if (!source.ok())
        return;
    const Organization &org = *source.organization;
    const Language language = currentLanguage();
    qsizetype positions = 0;
    for (const RoleSlot &role : org.roles)
        positions += role.positions.size();
    body->addWidget(newText(org.shortName, TextRole::Title));
    body->addWidget(newText(org.name.in(language)));
    body->addWidget(newText(org.source.document, TextRole::Small));
    body->addWidget(newText(tr("%1 groups · %2 role slots · %3 positions · %4 duties · %5 services")
                                .arg(org.groups.size())
                                .arg(org.roles.size())
                                .arg(positions)
                                .arg(org.duties.size())
                                .arg(org.services.size()),
                            TextRole::Strong));
    body->addWidget(newRule());
    body->addWidget(newText(tr("Teams that tickets go to"), TextRole::Caption));
    for (const Group &group : org.groups) {
        if (group.team)
            body->addWidget(newText(group.number + u". "_s + group.name.in(language)));
    }
    body->addWidget(newText(tr("Procedures"), TextRole::Caption));
    for (const Procedure &procedure : source.procedures)
        body->addWidget(newText(tr("%1 · %2 steps, %3 classes")
                                    .arg(procedure.name.in(language))
                                    .arg(procedure.steps.size())
                                    .arg(procedure.classes.size())));
}

AdministratorStep::AdministratorStep(SetupChoices &choices)
    : AssistantStep(choices)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_role(new ChoiceBox)
    , m_password(new NewPassword)
    , m_loginField(new FormField(m_login))
{
    m_name->setObjectName(u"adminName"_s);
    m_login->setObjectName(u"adminLogin"_s);
    m_role->setObjectName(u"adminRole"_s);
    auto *nameField = new FormField(m_name);
    auto *roleField = new FormField(m_role);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    for (QWidget *field : QList<QWidget *>{nameField, roleField, m_loginField, m_password}) {
        field->setMaximumWidth(480);
        column->addWidget(field);
    }
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        static const QRegularExpression notPlain(u"[^a-z0-9]+"_s);
        if (!m_loginTyped)
            m_login->setText(name.section(u' ', 0, 0).toLower().remove(notPlain));
        take();
    });
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginTyped = true; });
    connect(m_login, &QLineEdit::textChanged, this, &AdministratorStep::take);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AdministratorStep::take);
    connect(m_password, &NewPassword::changed, this, &AdministratorStep::take);
    keepTranslated(this, [this, nameField, roleField] {
        nameField->setLabel(tr("Name"), true);
        roleField->setLabel(tr("Role in the team"), true);
        roleField->setHint(tr("Only roles that may manage accounts."));
        m_loginField->setLabel(tr("Account"), true);
        m_loginField->setHint(tr("What you type to log in: no blanks."));
    });
}

QString AdministratorStep::title() const
{
    return tr("First administrator");
}

QString AdministratorStep::explanation() const
{
    return tr("Somebody who adds everybody else. Nobody can look up a password: keep it well.");
}

bool AdministratorStep::isNeeded() const
{
    return m_choices.place == SetupChoices::Place::New;
}

bool AdministratorStep::isComplete() const
{
    return !m_choices.adminName.isEmpty() && !m_choices.adminLogin.isEmpty() &&
           !m_choices.adminLogin.contains(u' ') && !m_choices.adminPassword.isEmpty() &&
           !m_choices.adminRole.isEmpty();
}

void AdministratorStep::enter()
{
    const QString before = m_role->currentData().toString();
    m_role->clear();
    if (!m_choices.source.organization)
        return;
    for (const RoleSlot &role : m_choices.source.organization->roles) {
        if (role.capabilities.contains(capability::Accounts))
            m_role->addItem(role.title.in(currentLanguage()), role.id);
    }
    if (const int index = m_role->findData(before); index >= 0)
        m_role->setCurrentIndex(index);
    take();
}

void AdministratorStep::take()
{
    m_choices.adminName = m_name->text().trimmed();
    m_choices.adminLogin = m_login->text().trimmed();
    m_choices.adminRole = m_role->currentData().toString();
    m_loginField->setError(m_choices.adminLogin.contains(u' ') ? tr("An account's name has no blanks.")
                                                               : QString());
    m_password->setLogin(m_choices.adminLogin);
    m_choices.adminPassword = m_password->accepted();
    emit changed();
}

} // namespace tanggap
