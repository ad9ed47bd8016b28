// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/credentialform.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/setup/passwordfield.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

CredentialForm::CredentialForm(Store &store, Ticker &ticker, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_ticker(ticker)
    , m_banner(new Banner)
    , m_login(new QLineEdit)
    , m_password(new PasswordField)
    , m_loginField(new FormField(m_login))
    , m_passwordField(new FormField(m_password))
    , m_button(new QPushButton)
{
    build();
    connect(m_login, &QLineEdit::textChanged, this, [this] {
        m_waitUntil.reset(); // the wait is the account's, not the chair's
        m_passwordField->setError({});
        updateButton();
    });
    connect(m_password, &QLineEdit::textChanged, this, &CredentialForm::updateButton);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    connect(m_password, &PasswordField::capsLockChanged, this,
            [this](bool on) { m_passwordField->setHint(on ? tr("Caps Lock is on.") : QString()); });
    connect(m_button, &QPushButton::clicked, this, &CredentialForm::attempt);
    m_ticker.watch(this, [this] { showWait(); });
    keepTranslated(this, [this] { retranslate(); });
    updateButton();
}

void CredentialForm::build()
{
    m_login->setObjectName(u"login"_s);
    m_password->setObjectName(u"password"_s);
    m_button->setObjectName(u"logIn"_s);
    m_passwordField->setObjectName(u"passwordField"_s);
    m_login->setMaxLength(64);
    setButtonKind(m_button, ButtonKind::Primary);
    m_button->setMinimumHeight(36);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_banner);
    column->addWidget(m_loginField);
    column->addWidget(m_passwordField);
    column->addSpacing(space::Tight);
    column->addWidget(m_button);
    setFocusProxy(m_login);
}

void CredentialForm::retranslate()
{
    m_loginField->setLabel(tr("Account"));
    m_passwordField->setLabel(tr("Password"));
    updateButton();
    showWait();
}

void CredentialForm::fixLogin(const QString &login)
{
    m_login->setText(login);
    m_loginField->hide();
    setFocusProxy(m_password);
}

void CredentialForm::fill(const QString &login, const QString &password)
{
    m_login->setText(login);
    m_password->setText(password);
    m_button->setFocus();
}

void CredentialForm::setActionText(const QString &text)
{
    m_actionText = text;
    updateButton();
}

void CredentialForm::clear()
{
    if (m_loginField->isVisibleTo(this))
        m_login->clear();
    m_password->clear();
    m_passwordField->setError({});
    m_banner->hide();
}

void CredentialForm::present(const Error &error)
{
    presentError(*m_banner, error);
}

void CredentialForm::updateButton()
{
    m_button->setText(m_trying ? tr("Checking …") : m_actionText.isEmpty() ? tr("Log in") : m_actionText);
    m_button->setEnabled(!m_trying && !m_waitUntil && !m_login->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty());
}

void CredentialForm::attempt()
{
    if (!m_button->isEnabled())
        return;
    m_trying = true;
    m_banner->hide();
    m_passwordField->setError({});
    updateButton();
    desk::logInLater(m_store, m_login->text().trimmed(), m_password->text(), this,
                     [this](Result<desk::Session> session) {
                         m_trying = false;
                         updateButton();
                         if (!session)
                             return refused(session.error());
                         m_password->clear();
                         emit loggedIn(*session);
                     });
}

void CredentialForm::refused(const Error &error)
{
    if (error.code != ErrorCode::Denied) {
        presentError(*m_banner, error, tr("What you typed is still there."), [this] { attempt(); });
        return;
    }
    m_passwordField->setError(error.message);
    m_password->selectAll();
    m_password->setFocus();
    askWait();
}

void CredentialForm::askWait()
{
    const QString login = m_login->text().trimmed();
    m_store.read(
        Store::System, this, [login](Reader &reader) { return desk::waitsUntil(reader, login); },
        [this, login](const Result<std::optional<Instant>> &until) {
            if (!until || !*until || login != m_login->text().trimmed())
                return;
            m_waitUntil = *until;
            showWait();
        });
}

void CredentialForm::showWait()
{
    if (!m_waitUntil)
        return;
    const Duration left = *m_waitUntil - m_ticker.now();
    if (left <= Duration::zero()) {
        m_waitUntil.reset();
        m_passwordField->setError({});
    } else {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
        m_passwordField->setError(
            tr("Too many wrong passwords. The next try is possible in %1.").arg(timetext::span(seconds)));
    }
    updateButton();
}

} // namespace tanggap
