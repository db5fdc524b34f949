# isoefficiency: the work that keeps an efficiency, shell
# Draws its images again: gnuplot isoefficiency-shell.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 0.0173849
2.08855 0.0181546
2.18102 0.0189584
2.27758 0.0197977
2.37841 0.0206742
2.48372 0.0215896
2.59368 0.0225454
2.70851 0.0235436
2.82843 0.0245859
2.95365 0.0256745
3.08442 0.0268112
3.22098 0.0279982
3.36359 0.0292378
3.5125 0.0305323
3.66802 0.031884
3.83041 0.0332957
4.0 0.0347698
4.1771 0.0363092
4.36203 0.0379167
4.55515 0.0395954
4.75683 0.0413485
4.96743 0.0431791
5.18736 0.0450908
5.41702 0.0470872
5.65685 0.0491719
5.9073 0.0513489
6.16884 0.0536223
6.44196 0.0559964
6.72717 0.0584756
7.02501 0.0610645
7.33603 0.0637681
7.66083 0.0665913
8.0 0.0695396
END_OF_DATA

$ideal2 << END_OF_DATA
2.0 0.0173849
2.08855 0.0192892
2.18102 0.0213282
2.27758 0.0235098
2.37841 0.0258428
2.48372 0.0283363
2.59368 0.0309999
2.70851 0.0338439
2.82843 0.0368789
2.95365 0.0401163
3.08442 0.0435681
3.22098 0.047247
3.36359 0.0511661
3.5125 0.0553397
3.66802 0.0597826
3.83041 0.0645103
4.0 0.0695396
4.1771 0.0748877
4.36203 0.080573
4.55515 0.086615
4.75683 0.0930341
4.96743 0.0998517
5.18736 0.107091
5.41702 0.114775
5.65685 0.12293
5.9073 0.131582
6.16884 0.140759
6.44196 0.15049
6.72717 0.160808
7.02501 0.171744
7.33603 0.183333
7.66083 0.195612
8.0 0.208619
END_OF_DATA

$ideal3 << END_OF_DATA
2.0 0.0173849
2.08855 0.0189584
2.18102 0.0206742
2.27758 0.0225454
2.37841 0.0245859
2.48372 0.0268112
2.59368 0.0292378
2.70851 0.031884
2.82843 0.0347698
2.95365 0.0379167
3.08442 0.0413485
3.22098 0.0450908
3.36359 0.0491719
3.5125 0.0536223
3.66802 0.0584756
3.83041 0.0637681
4.0 0.0695396
4.1771 0.0758334
4.36203 0.0826969
4.55515 0.0901817
4.75683 0.0983438
4.96743 0.107245
5.18736 0.116951
5.41702 0.127536
5.65685 0.139079
5.9073 0.151667
6.16884 0.165394
6.44196 0.180363
6.72717 0.196688
7.02501 0.214489
7.33603 0.233902
7.66083 0.255072
8.0 0.278158
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
2.0 0.016 ? ? 0
2.0 0.064 ? ? 0
2.0 0.256 ? ? 0
2.0 1.024 ? ? 0
4.0 0.016 ? ? 0
4.0 0.064 ? ? 0
4.0 0.256 ? ? 0
4.0 1.024 ? ? 0
8.0 0.016 ? ? 0
8.0 0.064 ? ? 0
8.0 0.256 ? ? 0
8.0 1.024 ? ? 0
END_OF_DATA

# E ? 50?: workers, value, low, high, hollow
$data2 << END_OF_DATA
8.0 0.046847 ? ? 0
END_OF_DATA

# E ? 80?: workers, value, low, high, hollow
$data3 << END_OF_DATA
2.0 0.0173849 ? ? 0
4.0 0.057584 ? ? 0
8.0 0.234301 ? ? 0
END_OF_DATA

# E ? 90?: workers, value, low, high, hollow
$data4 << END_OF_DATA
2.0 0.0421778 ? ? 0
4.0 0.18007 ? ? 0
8.0 0.575139 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.85137
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [1.7:8.3]
set xtics ('2' 2.0, '4' 4.0, '8' 8.0)
set logscale y 2
set yrange [0.012307692307692308:1.3312000000000002]
set ytics ('0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1.0)
set label 1 'isoefficiency: the work that keeps an efficiency, shell' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'dots: what was measured · dashed: how work could grow' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Work in s' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.48934, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'E = 50% needs less work than was measured at N = 2, 4.' at screen 0.12731, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'N' at screen 0.88262, screen 0.44875 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'N log N' at screen 0.88262, screen 0.55563 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'N²' at screen 0.88262, screen 0.64203 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 11 'E = 50%' at screen 0.88262, screen 0.40067 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 12 'E = 80%' at screen 0.88262, screen 0.59883 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 13 'E = 90%' at screen 0.88262, screen 0.70587 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set arrow from screen 0.82877, screen 0.58245 to screen 0.87824, screen 0.55563 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.82877, screen 0.61746 to screen 0.87824, screen 0.64203 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'isoefficiency-shell.svg'
plot \
  $data1 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#7F7F7F', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#D55E00', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal3 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data4 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73'
set output
