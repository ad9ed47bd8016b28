// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/accounts.h"

#include <QFrame>

namespace tanggap
{

class CredentialForm;
class Ticker;

/// A locked desk, over the whole window: the same person comes back with the password, or logs out.
class LockPage : public QFrame
{
    Q_OBJECT

public:
    /// Store and ticker must outlive the page.
    LockPage(Store &store, Ticker &ticker, const desk::Session &session, QWidget *parent = nullptr);

signals:
    void unlocked(const tanggap::desk::Session &session);
    void logOutRequested();
};

} // namespace tanggap
