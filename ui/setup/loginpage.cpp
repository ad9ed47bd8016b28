// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/loginpage.h"

#include "desk/setup.h"
#include "store/people.h"
#include "ui/base/icons.h"
#include "ui/base/language.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"
#include "ui/setup/credentialform.h"
#include "ui/setup/drillaccounts.h"
#include "ui/setup/passwordform.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

struct Facts
{
    OrganizationPtr organization;
    QList<AccountLine> accounts; ///< of a drill only
};

} // namespace

DrillBand::DrillBand(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepTranslated(this, [this] { setAccessibleName(tr("DRILL: nothing here is real")); });
}

QSize DrillBand::sizeHint() const
{
    return {200, fontMetrics().height() + 2 * space::Tight};
}

void DrillBand::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.wash(Tone::Soon));
    painter.setFont(fontFor(TextRole::Strong, font()));
    painter.setPen(t.text(Tone::Soon));
    paintLine(painter, rect(), accessibleName(), Qt::AlignCenter);
}

LoginPage::LoginPage(Store &store, Ticker &ticker, LanguageSwitch &languages, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_languages(languages)
    , m_team(new QLabel)
    , m_name(new QLabel)
    , m_card(new Card)
    , m_form(new CredentialForm(store, ticker))
{
    setProperty("surface", u"ground"_s);
    m_card->setFixedWidth(400);
    m_card->body()->setContentsMargins(28, 28, 28, 28);
    m_card->body()->setSpacing(space::Wide);
    m_card->body()->addWidget(newBrand());
    m_card->body()->addWidget(m_form);
    // Not aligned: an aligned card would not get the height that its wrapped lines need.
    auto *upright = new QVBoxLayout;
    if (!m_store.info().drill)
        upright->addStretch();
    upright->addWidget(m_card);
    upright->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::Page);
    middle->addStretch();
    middle->addLayout(upright);
    if (m_store.info().drill) {
        m_accounts = new DrillAccounts;
        auto *list = new Card;
        list->setFixedWidth(520);
        m_drillHint = new QLabel;
        m_drillHint->setWordWrap(true);
        setSecondary(m_drillHint);
        list->body()->addWidget(m_drillHint);
        list->body()->addWidget(m_accounts);
        middle->addWidget(list);
        connect(m_accounts, &DrillAccounts::chosen, this,
                [this](const QString &login) { m_form->fill(login, desk::DrillPassword); });
    }
    middle->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_store.info().drill)
        column->addWidget(new DrillBand);
    column->addSpacing(m_accounts ? 56 : space::Page);
    column->addLayout(middle, 1);
    column->addSpacing(space::Page);
    column->addWidget(newFoot());
    connect(m_form, &CredentialForm::loggedIn, this, &LoginPage::welcome);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"accounts"_s) || changes.streams.contains(u"organization"_s))
            load();
    });
    keepTranslated(this, [this] { retranslate(); });
    setFocusProxy(m_form);
    load();
}

QWidget *LoginPage::newBrand()
{
    auto *brand = new QWidget;
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"tanggap"_s).pixmap(36, 36));
    m_team->setObjectName(u"teamName"_s);
    setTextRole(m_team, TextRole::Title);
    m_name->setWordWrap(true);
    setSecondary(m_name);
    auto *column = new QVBoxLayout(brand);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    column->addWidget(mark);
    column->addSpacing(space::Tight);
    column->addWidget(m_team);
    column->addWidget(m_name);
    return brand;
}

QWidget *LoginPage::newFoot()
{
    auto *foot = new QFrame;
    auto *database = new QLabel(QDir::toNativeSeparators(m_store.info().path));
    database->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(database, TextRole::Small);
    auto *language = new QPushButton;
    language->setObjectName(u"language"_s);
    setButtonKind(language, ButtonKind::Quiet);
    language->setIcon(icon(u"language"_s));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    row->addWidget(database, 1);
    row->addWidget(language);
    connect(language, &QPushButton::clicked, &m_languages, &LanguageSwitch::toggle);
    keepTranslated(foot, [this, database, language] {
        database->setToolTip(tr("Where the database lies"));
        // Each language is named in itself, or nobody who needs it could read it.
        language->setText(m_languages.current() == Language::Indonesian ? u"English"_s
                                                                        : u"Bahasa Indonesia"_s);
    });
    return foot;
}

void LoginPage::load()
{
    m_store.read(
        Store::System, this,
        [](Reader &reader) -> Result<Facts> {
            Facts facts;
            TRY_LET(facts.organization, reader.definitions.organization());
            if (reader.drill) {
                TRY_LET(facts.accounts, people::accounts(reader.db));
            }
            return facts;
        },
        [this](const Result<Facts> &facts) {
            if (!facts)
                return;
            m_organization = facts->organization;
            if (m_accounts)
                m_accounts->setAccounts(facts->accounts, *m_organization);
            retranslate();
        });
}

void LoginPage::retranslate()
{
    m_team->setText(m_organization ? m_organization->shortName : u"Tanggap"_s);
    m_name->setText(m_organization ? m_organization->name.in(currentLanguage()) : QString());
    if (m_drillHint)
        m_drillHint->setText(tr("This is a drill. Choose who you want to be; the password is filled in."));
}

void LoginPage::welcome(const desk::Session &session)
{
    if (session.mustChangePassword)
        askNewPassword(session);
    else
        emit loggedIn(session);
}

void LoginPage::present(const Error &error)
{
    m_form->present(error);
}

void LoginPage::askNewPassword(const desk::Session &session)
{
    m_form->hide();
    m_fresh = new QWidget;
    auto *why = new QLabel;
    why->setWordWrap(true);
    auto *form = new PasswordForm(m_store, session.login, PasswordForm::Present::Known);
    auto *column = new QVBoxLayout(m_fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(why);
    column->addWidget(form);
    keepTranslated(m_fresh, [why] {
        why->setText(tr("Your password was made by somebody else. Choose one that only you know."));
    });
    m_card->body()->addWidget(m_fresh);
    connect(form, &PasswordForm::cancelled, this, &LoginPage::back);
    connect(form, &PasswordForm::changedPassword, this, [this, session] {
        desk::Session done = session;
        done.mustChangePassword = false;
        back();
        emit loggedIn(done);
    });
    form->setFocus();
}

void LoginPage::back()
{
    m_fresh->hide();
    m_fresh->deleteLater();
    m_fresh = nullptr;
    m_form->clear();
    m_form->show();
    m_form->setFocus();
}

} // namespace tanggap
