import { IconButton } from '../../components/IconButton.tsx';
import { useWeghalen } from './use-weghalen.tsx';

export interface WegKnopProps {
  /** Id of what it takes away. */
  id: string;
  /** "Haal brief 1 weg" */
  label: string;
  onWeg: () => void;
  /** It was handed in without a name, which nothing else says. */
  isIngeleverd?: boolean;
}

/** Takes one thing of a list away; asks first when somebody handed it in. */
export function WegKnop({ id, label, onWeg, isIngeleverd = false }: WegKnopProps) {
  const { haalWeg, vraag } = useWeghalen();
  return (
    <>
      <IconButton
        icon="prullenbak"
        label={label}
        onPress={() => {
          haalWeg(id, onWeg, isIngeleverd);
        }}
      />
      {vraag}
    </>
  );
}
