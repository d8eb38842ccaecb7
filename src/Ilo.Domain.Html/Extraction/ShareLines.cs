using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Ilo.Domain.Html.Extraction;

/// <summary>Tells rows of links to the networks on which a page is shared: <c>Share: X LinkedIn WhatsApp</c>.</summary>
internal static class ShareLines
{
    private const int LeastNetworks = 2;

    private static readonly char[] Separators = [' ', '\u00A0', '|', '·', '•', '/', ',', ':', '+', '-', '\n', '\r', '\t', '(', ')'];

    private static readonly FrozenSet<string> Networks = new[]
    {
        "bluesky", "digg", "delicious", "facebook", "flickr", "instagram", "linkedin", "mastodon", "messenger", "pinterest", "reddit", "stumbleupon",
        "telegram", "google", "threads", "tumblr", "twitter", "viber", "vk", "wechat", "weibo", "whatsapp", "x", "xing", "youtube",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool Is(IElement element, ElementFacts facts)
    {
        if (facts.Links < LeastNetworks)
        {
            return false;
        }

        int networks = 0;
        foreach (IText text in NodeWalk.Of(element).Select(static step => step.Node).OfType<IText>())
        {
            foreach (string word in text.Data.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                bool isNetwork = Networks.Contains(word);
                if (!isNetwork && !WebPhrases.ShareWords.Contains(word))
                {
                    return false;
                }

                networks += isNetwork ? 1 : 0;
            }
        }

        return networks >= LeastNetworks;
    }
}
