// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/language.h"
#include "ui/base/theme.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>

class QMimeData;

namespace tanggap
{

/// Works a real window step by step from the event loop: each step waits until something holds and then does
/// something, as a person would. A step that waits too long ends the show.
class Stagehand : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        QString name;
        std::function<bool()> until; ///< empty: at once
        std::function<bool()> act;   ///< false: it could not be done
    };

    Stagehand(QWidget &window, Theme &theme, LanguageSwitch &languages, const QString &folder);

    void add(const QString &name, std::function<bool()> until, std::function<bool()> act);
    void add(const QString &name, std::function<bool()> act) { add(name, {}, std::move(act)); }
    /// Waits until something holds.
    void await(const QString &name, std::function<bool()> until)
    {
        add(name, std::move(until), [] { return true; });
    }
    /// Saves `name`-{id,en}-{light,dark}.png of the window, and leaves it Indonesian and light.
    void photograph(const QString &name);

    /// The same of a dialog over its page. It says its texts when it opens: opened anew for each look, by
    /// `open` as soon as that gives true.
    void photographDialog(const QString &name, std::function<bool()> open, std::function<bool()> isReady);

    void start();
    const QStringList &saved() const { return m_saved; }

    // What a person does; each gives false when the control is not there, hidden or disabled.
    bool press(const QString &name);
    bool type(const QString &name, const QString &text);
    bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool choose(const QString &comboBox, const QString &data);
    /// A drag from one widget's point to another's, as drag and drop deliver it.
    bool drop(QWidget *target, QMimeData *data, const QPoint &at);

    /// The shown, enabled widget with that name; null otherwise.
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        for (T *widget : m_window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

signals:
    void finished();
    void failed(const QString &step);

private:
    void dress(const QString &name, Language language, Scheme scheme);
    void grabLook(const QString &name, Language language, Scheme scheme);
    void undress(const QString &name);
    void next();
    void grab(const QString &name);

    QWidget &m_window;
    Theme &m_theme;
    LanguageSwitch &m_languages;
    QString m_folder;
    QList<Step> m_steps;
    QStringList m_saved;
    QTimer m_timer;
    QElapsedTimer m_waited;
};

} // namespace tanggap
