// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/accountsview.h"

#include "desk/accounts.h"
#include "org/capability.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/texts.h"
#include "ui/models/keyedtable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

AccountsView::AccountsView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new KeyedTable(4))
    , m_list(new KeyedView(m_table))
    , m_banner(new Banner)
    , m_name(newText({}, TextRole::Title))
    , m_roles(newText({}))
    , m_reset(new QPushButton)
    , m_toggle(new QPushButton)
    , m_person(new ChoiceBox)
    , m_login(new QLineEdit)
    , m_add(new QPushButton)
    , m_onceCard(new Card(nullptr, Card::Kind::Action))
    , m_onceText(newText({}))
    , m_once(new QLineEdit)
{
    m_list->view()->setObjectName(u"accounts"_s);
    m_list->view()->header()->resizeSection(0, 170);
    m_list->view()->header()->resizeSection(1, 200);
    m_list->view()->header()->resizeSection(2, 220);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(newPanel());
    split->setStretchFactor(0, 1);
    split->setSizes({740, 420});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_list, &KeyedView::currentChanged, this, [this] {
        m_banner->hide();
        refresh();
    });
    connect(m_reset, &QPushButton::clicked, this, &AccountsView::reset);
    connect(m_toggle, &QPushButton::clicked, this, &AccountsView::toggle);
    connect(m_add, &QPushButton::clicked, this, &AccountsView::add);
    connect(m_login, &QLineEdit::textChanged, this, &AccountsView::refresh);
    connect(m_login, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    keepTranslated(this, [this] { retranslate(); });
}

QWidget *AccountsView::newPanel()
{
    auto *panel = new SidePanel;
    panel->body()->addWidget(m_banner);
    panel->body()->addWidget(newOnce());
    panel->body()->addWidget(newChosen());
    panel->body()->addWidget(newRule());
    panel->body()->addWidget(newAdding());
    panel->body()->addStretch();
    return panel;
}

QWidget *AccountsView::newChosen()
{
    auto *box = new QWidget;
    m_reset->setObjectName(u"resetPassword"_s);
    m_toggle->setObjectName(u"toggleAccount"_s);
    setSecondary(m_roles);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Near);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_toggle);
    buttons->addStretch();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_name);
    column->addWidget(m_roles);
    column->addSpacing(space::Tight);
    column->addLayout(buttons);
    return box;
}

QWidget *AccountsView::newAdding()
{
    auto *box = new QWidget;
    m_person->setObjectName(u"accountPerson"_s);
    m_login->setObjectName(u"accountLogin"_s);
    m_login->setMaxLength(64);
    m_add->setObjectName(u"addAccount"_s);
    setButtonKind(m_add, ButtonKind::Primary);
    auto *head = new SectionHeader;
    auto *person = new FormField(m_person);
    auto *login = new FormField(m_login);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(head);
    column->addWidget(person);
    column->addWidget(login);
    column->addSpacing(space::Tight);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    keepTranslated(box, [head, person, login] {
        head->setTitle(tr("A new account"));
        person->setLabel(tr("For"));
        login->setLabel(tr("Account"));
        login->setHint(tr("What is typed to log in: no blanks."));
    });
    return box;
}

QWidget *AccountsView::newOnce()
{
    m_once->setObjectName(u"oneTimePassword"_s);
    m_once->setReadOnly(true);
    m_once->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new QPushButton;
    copy->setIcon(icon(u"copy"_s));
    auto *done = new QPushButton;
    done->setObjectName(u"passwordNoted"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Near);
    row->addWidget(m_once, 1);
    row->addWidget(copy);
    m_onceCard->body()->addWidget(m_onceText);
    m_onceCard->body()->addLayout(row);
    m_onceCard->body()->addWidget(done, 0, Qt::AlignLeft);
    m_onceCard->hide();
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_once->text());
        m_context.toasts.show(tr("The password is in the clipboard."));
    });
    connect(done, &QPushButton::clicked, this, [this] {
        m_once->clear();
        m_onceCard->hide();
    });
    keepTranslated(m_onceCard, [this, copy, done] {
        m_once->setAccessibleName(tr("One-time password"));
        copy->setText(tr("Copy"));
        done->setText(tr("Noted, hide it"));
    });
    return m_onceCard;
}

void AccountsView::retranslate()
{
    m_table->setHeaders({tr("Account"), tr("Person"), tr("Roles"), tr("State")});
    m_list->view()->setAccessibleName(tr("Accounts"));
    m_reset->setText(tr("New one-time password"));
    m_add->setText(tr("Add the account"));
    fill();
    refresh();
}

void AccountsView::setRoster(const Roster &roster)
{
    m_roster = roster;
    fill();
    if (m_list->currentKey().isEmpty() && !roster.accounts.isEmpty())
        m_list->setCurrentKey(roster.accounts.first().login);
    refresh();
}

void AccountsView::narrow(const QString &text)
{
    m_list->narrow(text);
}

void AccountsView::fill()
{
    QList<KeyedRow> rows;
    for (const AccountLine &line : m_roster.accounts) {
        const QString state = !line.active      ? tr("closed")
                              : line.mustChange ? tr("one-time password")
                                                : tr("open");
        rows << KeyedRow{line.login,
                         {line.login, line.personName, m_roster.titlesOf(line.roles), state},
                         {},
                         !line.active};
    }
    m_table->setRows(rows);
    const qint64 before = m_person->currentData().toLongLong();
    m_person->clear();
    for (const Person &one : m_roster.people) {
        if (one.active)
            m_person->addItem(one.position.isEmpty() ? one.name : one.name + u" · "_s + one.position,
                              one.id.value);
    }
    if (const int index = m_person->findData(before); index >= 0)
        m_person->setCurrentIndex(index);
}

const AccountLine *AccountsView::chosen() const
{
    const QString login = m_list->currentKey();
    const auto found = std::find_if(m_roster.accounts.begin(), m_roster.accounts.end(),
                                    [&](const AccountLine &line) { return line.login == login; });
    return found == m_roster.accounts.end() ? nullptr : &*found;
}

void AccountsView::refresh()
{
    const AccountLine *line = chosen();
    m_name->setText(line ? line->login : tr("No account chosen"));
    m_roles->setText(line ? line->personName + u"\n"_s + m_roster.titlesOf(line->roles) : QString());
    m_toggle->setText(line && !line->active ? tr("Open the account") : tr("Close the account"));
    const bool may = m_context.actor().can(capability::Accounts);
    const QString why = may ? QString() : tr("Your roles do not include managing accounts.");
    const bool own = line && line->login == m_context.login() && line->active;
    m_reset->setEnabled(may && line && !m_busy);
    m_toggle->setEnabled(may && line && !own && !m_busy);
    m_add->setEnabled(may && !m_busy && m_person->currentIndex() >= 0 &&
                      !m_login->text().trimmed().isEmpty());
    m_person->setEnabled(may);
    m_login->setEnabled(may);
    for (QWidget *control : QList<QWidget *>{m_reset, m_toggle, m_add, m_person, m_login})
        control->setToolTip(why);
    if (may && own)
        m_toggle->setToolTip(tr("Your own account cannot be closed by you."));
}

void AccountsView::failed(const Error &error)
{
    m_busy = false;
    refresh();
    presentError(*m_banner, error);
}

void AccountsView::withNewPassword(const QString &login, Write write)
{
    m_busy = true;
    m_banner->hide();
    refresh();
    struct Fresh
    {
        QString password;
        Result<QString> hash;
    };
    inBackground(
        this,
        [] {
            const QString password = desk::oneTimePassword();
            return Fresh{password, desk::hashPassword(password, false)};
        },
        [this, login, write = std::move(write)](const Fresh &fresh) {
            if (!fresh.hash)
                return failed(fresh.hash.error());
            m_context.transact(
                this, [write, hash = *fresh.hash](Tx &tx) { return write(tx, hash); },
                [this, login, password = fresh.password](const Result<> &done) {
                    if (!done)
                        return failed(done.error());
                    m_busy = false;
                    refresh();
                    showOnce(login, password);
                });
        });
}

void AccountsView::showOnce(const QString &login, const QString &password)
{
    m_onceText->setText(
        tr("One-time password of %1. It is shown only now: hand it over, it is changed at the "
           "first login.")
            .arg(login));
    m_once->setText(password);
    m_onceCard->show();
    m_once->setFocus();
    m_once->selectAll();
}

void AccountsView::reset()
{
    const AccountLine *line = chosen();
    if (!line)
        return;
    m_context.prompts.confirm(this,
                              {tr("Make a new password for %1?").arg(line->login),
                               tr("The present one stops working at once."), tr("Make a new password"), true},
                              [this, login = line->login](bool yes) {
                                  if (yes)
                                      withNewPassword(login, [login](Tx &tx, const QString &hash) {
                                          return desk::changePassword(tx, login, hash, true);
                                      });
                              });
}

void AccountsView::toggle()
{
    const AccountLine *line = chosen();
    if (!line)
        return;
    m_busy = true;
    m_banner->hide();
    refresh();
    m_context.transact(
        this,
        [login = line->login, open = !line->active](Tx &tx) {
            return desk::setAccountActive(tx, login, open);
        },
        [this](const Result<> &done) {
            if (!done)
                return failed(done.error());
            m_busy = false;
            refresh();
        });
}

void AccountsView::add()
{
    if (!m_add->isEnabled())
        return;
    const QString login = m_login->text().trimmed();
    const PersonId person{m_person->currentData().toLongLong()};
    withNewPassword(login, [login, person](Tx &tx, const QString &hash) {
        return desk::addAccount(tx, login, person, hash, true);
    });
}

} // namespace tanggap
