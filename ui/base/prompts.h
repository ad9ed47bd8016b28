// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace tanggap
{

struct ConfirmQuestion
{
    QString title;
    QString text;
    QString accept; ///< the verb on the button: "Hapus"; never just "OK"
    bool dangerous = false;
};

struct TextQuestion
{
    QString title;
    QString text;  ///< why it is asked; may be empty
    QString label; ///< above the field
    QString accept;
    QString initial;
    bool multiLine = false;
    bool required = false; ///< the button waits until something is written
};

struct FileQuestion
{
    QString title;
    QString filter;    ///< "PDF (*.pdf)"; may be empty
    QString suggested; ///< name or folder to begin with
    bool several = false;
    bool folder = false; ///< a folder is chosen instead
};

/// The questions that the window asks, behind an interface so that tests can answer. Each call returns at
/// once; the callback comes later, once, unless `parent` is destroyed first. Nothing chosen: false, nullopt,
/// or an empty list.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void confirm(QWidget *parent, const ConfirmQuestion &question,
                         std::function<void(bool)> then) = 0;
    virtual void askText(QWidget *parent, const TextQuestion &question,
                         std::function<void(std::optional<QString>)> then) = 0;
    virtual void chooseFiles(QWidget *parent, const FileQuestion &question,
                             std::function<void(QStringList)> then) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(std::optional<QString>)> then) = 0;
};

/// Real dialogs, modal to the window of `parent`, opened without a nested event loop.
class DialogPrompts : public Prompts
{
public:
    void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(bool)> then) override;
    void askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(std::optional<QString>)> then) override;
    void chooseFiles(QWidget *parent, const FileQuestion &question,
                     std::function<void(QStringList)> then) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(std::optional<QString>)> then) override;
};

} // namespace tanggap
