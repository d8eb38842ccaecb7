using Ilo.Domain.Json.Contracts;
using Ilo.Domain.Recognition;
using static Ilo.Domain.Json.Contracts.Rows<Ilo.Domain.Recognition.TextToRecognize>;

namespace Ilo.Domain.Json.Tables;

internal static class TextToRecognizeJson
{
    internal static ObjectContract<TextToRecognize> Contract { get; } = new(
        "textToRecognize",
        (ref arguments) => new()
        {
            Body = arguments.Text()!,
            Title = arguments.Text(),
            Label = arguments.Text(),
            Language = arguments.Optional<LanguageCode>(),
        },
        RequiredText(nameof(TextToRecognize.Body), text => text.Body, Texts.Any),
        OptionalText(nameof(TextToRecognize.Title), text => text.Title, Texts.AnyOrNull),
        OptionalText(nameof(TextToRecognize.Label), text => text.Label, Texts.AnyOrNull),
        Optional(nameof(TextToRecognize.Language), text => text.Language));
}
